import { dayInEnglish } from '../src/calendar/english-dates.js';
import { cameBy } from '../src/complaints/came-by.js';
import { nameOf } from '../src/complaints/directory.js';
import type { Obligation } from '../src/complaints/obligation.js';
import { serviceArea } from '../src/policy/lookup.js';
import type { Element } from './card.js';
import { owedBy, task } from './owed.js';
import { stageInWords } from './standing.js';
import { cut, named, paragraph } from './text.js';
import type { CardView } from './view.js';

/** Which case it is and where it stands, who answers for it, and all that it owes besides what the headline says. */
export function facts(view: CardView): Element[] {
  const { complaint, policy, directory, now } = view;
  const { reference, received, service, owner, status } = complaint;
  const owed = owedBy(complaint, view);
  const listed = (one: Obligation): string => `\n• ${task(one, now)}`;
  const others = owed.slice(status === 'open' ? 1 : 0);
  return [
    {
      type: 'FactSet',
      facts: [
        { title: 'Reference', value: reference },
        { title: 'Stage', value: stageInWords(complaint) },
        { title: 'Service', value: serviceArea(policy, service ?? '')?.name ?? 'not known' },
        { title: 'Received', value: `${dayInEnglish(received.receivedOn)}, ${cameBy[received.channel]}` },
        ...answerDays(owed),
      ],
    },
    named('Answers for it', owner === null ? 'nobody yet' : cut(nameOf(directory, owner), 100)),
    ...(others.length > 0 ? [named('Also owed', others.slice(0, 6).map(listed).join(''))] : []),
    ...enclosed(view),
    ...lateness(view),
  ];
}

/** What came with it: a card names it, the workspace shows it. */
function enclosed({ complaint }: CardView): Element[] {
  const { enclosures = [] } = complaint.received;
  return enclosures.length > 0 ? [named('Came with it', cut(enclosures.join(', '), 300))] : [];
}

/** The days of the answer besides its last one: the council's own target, and what the resident was told where that is another. */
function answerDays(owed: readonly Obligation[]): { title: string; value: string }[] {
  const answer = owed.find(({ kind }) => kind === 'stage-1-response' || kind === 'stage-2-response');
  const { target, promised, due } = answer ?? {};
  return [
    ...(target === undefined
      ? []
      : [{ title: 'Our own target', value: `answer by ${dayInEnglish(target)}` }]),
    ...(promised === undefined || promised === due
      ? []
      : [{ title: 'The resident was told', value: `an answer by ${dayInEnglish(promised)}` }]),
  ];
}

/** Code 2.3: taken although late, and why; or that an officer has yet to say so. */
function lateness({ complaint }: CardView): Element[] {
  const { received, discretion, status } = complaint;
  if (discretion) return [named('Taken although it is late', cut(discretion.reason, 300))];
  return received.late && status === 'open'
    ? [
        paragraph(
          'It is older than twelve months: a complaints officer decides whether to take it, and says why.',
        ),
      ]
    : [];
}
