import { currentStage, definitionOf } from '../../src/complaints/complaint.js';
import type { DecideData } from '../../src/complaints/commands/deciding.js';
import type { ComplaintDecided } from '../../src/complaints/event.js';
import { remedyChoices } from '../../src/complaints/remedies.js';
import type { Choice, Element } from '../card.js';
import type { Hidden } from '../execute.js';
import type { Detail, Form } from '../form.js';
import { choice, date, line, lines } from '../inputs.js';
import { cut, heading, named, paragraph } from '../text.js';
import { today } from '../owed.js';
import type { CardView } from '../view.js';

const findings: readonly Choice[] = [
  { title: 'Upheld', value: 'upheld' },
  { title: 'Partly upheld', value: 'partly-upheld' },
  { title: 'Not upheld', value: 'not-upheld' },
];

/** Characters of a point that remind of it beside its finding; with less room the card above has to do. */
const roomy = 200;

/** Characters that all reasons together may take, so that they fit on the card again if the decision is refused. */
const reasons = 8000;

/** How many remedies and actions a card has rows for, at least. */
const rows = 2;

/** A finding on every point that is not somebody else's, one on the whole, and what puts it right (Code 6.7, 6.18, 7.1 to 7.3). */
export function decide(view: CardView, { words, points: shown }: Detail): Form {
  const { complaint } = view;
  const { decision } = currentStage(complaint);
  const numbers = definitionOf(complaint).points.flatMap(({ text, responsibility }, index) =>
    responsibility === 'not-ours' ? [] : [{ text, number: index + 1 }],
  );
  return {
    command: 'decide',
    title: decision ? 'Change the decision' : 'Decide',
    submit: 'Save the decision',
    hidden: Object.fromEntries(
      numbers.map(({ number }, index): [string, number] => [`findings.${index + 1}.point`, number]),
    ) satisfies Hidden,
    body: [
      paragraph('Nothing is sent yet: you can read and change it before the answer goes.'),
      ...numbers.flatMap(({ text, number }, index) => [
        ...(words < roomy && number <= shown
          ? []
          : [named(`Point ${number}`, cut(text, Math.min(words, roomy)))]),
        ...point(index + 1, number, Math.floor(reasons / numbers.length), decision),
      ]),
      heading('The complaint as a whole'),
      choice('outcome', 'Outcome', 'must', findings, decision?.outcome),
      lines('acknowledgement', 'What went wrong, if anything is upheld', 'may', decision?.acknowledgement),
      lines('impact', 'What it meant for the resident', 'may', decision?.impact),
      ...remedyRows(decision?.remedies),
      ...actionRows(view, decision?.actions),
      ...(complaint.stage === 2 ? contributorRows(decision?.contributors) : []),
    ],
  };
}

function point(place: number, number: number, room: number, decision: ComplaintDecided | null): Element[] {
  const before = decision?.findings.find((one) => one.point === number);
  const path = `findings.${place}`;
  return [
    choice(`${path}.finding`, `Point ${number}: finding`, 'must', findings, before?.finding),
    lines(`${path}.reason`, `Point ${number}: reason`, 'must', before?.reason, Math.min(room, 2000)),
    line(`${path}.reference`, `Point ${number}: policy or law`, 'must', before?.reference),
  ];
}

function remedyRows(given: DecideData['remedies'] = []): Element[] {
  return [
    heading('Putting it right'),
    ...numbered(given.length).flatMap((number) => [
      choice(`remedies.${number}.kind`, `Remedy ${number}`, 'may', remedyChoices, given[number - 1]?.kind),
      lines(
        `remedies.${number}.text`,
        `Remedy ${number}, in words for the resident`,
        'may',
        given[number - 1]?.text,
      ),
    ]),
  ];
}

function actionRows(view: CardView, given: DecideData['actions'] = []): Element[] {
  return [
    heading('Still to be done'),
    ...numbered(given.length).flatMap((number) => {
      const before = given[number - 1];
      return [
        lines(`actions.${number}.text`, `Action ${number}`, 'may', before?.text),
        line(
          `actions.${number}.owner`,
          `Action ${number}: who (e-mail address, or the contractor)`,
          'may',
          before?.owner ?? view.reader.email,
        ),
        date(`actions.${number}.due`, `Action ${number}: by when`, 'may', {
          min: today(view),
          ...(before && { value: before.due }),
        }),
      ];
    }),
  ];
}

function contributorRows(given: readonly string[] = []): Element[] {
  return numbered(given.length).map((number) =>
    line(`contributors.${number}`, `Who else took part (${number})`, 'may', given[number - 1]),
  );
}

const numbered = (count: number): number[] =>
  Array.from({ length: Math.max(rows, count + 1) }, (_, index) => index + 1);

/** The answer, which goes by the decision (Code 6.9, 6.19). */
export function respond({ complaint }: CardView): Form {
  const outcome =
    findings.find(({ value }) => value === currentStage(complaint).decision?.outcome)?.title ?? '';
  return {
    command: 'respond',
    title: 'Send the answer',
    submit: 'Send the answer now',
    style: 'positive',
    body: [
      paragraph(
        `The letter goes to the resident at once: ${outcome.toLowerCase()}, with each finding and its reason, the remedies, and how to go on from here.`,
      ),
    ],
  };
}
