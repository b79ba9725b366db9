import { personOf } from '../src/complaints/directory.js';
import { serviceArea } from '../src/policy/lookup.js';
import type { Element } from './card.js';
import { day, owedBy, task } from './owed.js';
import { stageInWords } from './standing.js';
import { cut, named, paragraph } from './text.js';
import type { CardView } from './view.js';

const channels = {
  chat: 'by chat',
  web: 'on the website',
  phone: 'by telephone',
  letter: 'by letter',
  email: 'by e-mail',
  'in-person': 'in person',
};

/** Which case it is and where it stands, who answers for it, and all that it owes besides what the headline says. */
export function facts(view: CardView): Element[] {
  const { complaint, policy, directory, now } = view;
  const { reference, received, service, owner, status } = complaint;
  const others = owedBy(complaint, view).slice(status === 'open' ? 1 : 0);
  return [
    {
      type: 'FactSet',
      facts: [
        { title: 'Reference', value: reference },
        { title: 'Stage', value: stageInWords(complaint) },
        { title: 'Service', value: serviceArea(policy, service ?? '')?.name ?? 'not known' },
        { title: 'Received', value: `${day(received.receivedOn)}, ${channels[received.channel]}` },
      ],
    },
    named(
      'Answers for it',
      owner === null ? 'nobody yet' : cut(personOf(directory, owner)?.name ?? owner, 100),
    ),
    ...(others.length > 0
      ? [
          named(
            'Also owed',
            others
              .slice(0, 6)
              .map((owed) => `\n• ${task(owed, now)}`)
              .join(''),
          ),
        ]
      : []),
    ...lateness(view),
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
