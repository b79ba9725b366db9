import { definitionOf, type Complaint } from '../../src/complaints/complaint.js';
import type { DefinitionPoint } from '../../src/complaints/event.js';
import type { Element } from '../card.js';
import type { Detail, Form } from '../form.js';
import { choice, line, lines } from '../inputs.js';
import { cut, named, paragraph } from '../text.js';
import type { CardView } from '../view.js';
import { officerTakes } from './discretion.js';

const whose = [
  { title: "The council's", value: 'ours' },
  { title: "Not the council's", value: 'not-ours' },
  { title: 'Still unclear', value: 'unclear' },
];

/**
 * The definition: each point with whose it is (Code 5.7), what the resident wants, and why it is changed. A definition that is
 * too long to be typed on a card can still be marked; its words then stay (`completed.ts`).
 */
export function amendDefinition({ complaint }: CardView, { defining, words, points: shown }: Detail): Form {
  const { points, outcomes } = definitionOf(complaint);
  const texts = defining === 'texts';
  const wants = texts || outcomes.length === 0 ? [...outcomes, ''] : [];
  return {
    command: 'amend-definition',
    title: 'Agree the definition',
    submit: 'Save the definition',
    body: [
      ...(texts
        ? [paragraph('To take a point out, clear its words.')]
        : [
            paragraph(
              'The words are too long to change here, and stay as they are. The Cases tab can change them.',
            ),
          ]),
      ...points.flatMap((point, index) =>
        texts
          ? worded(point, index + 1)
          : [...(index < shown ? [] : reminder(point, index + 1, words)), ...marks(point, index + 1)],
      ),
      ...(texts ? worded(undefined, points.length + 1) : []),
      ...wants.map((outcome, index) =>
        lines(`outcomes.${index + 1}`, `What the resident wants (${index + 1})`, 'may', outcome),
      ),
      lines('reason', 'Why you are changing it', 'must'),
    ],
  };
}

/** A point with its words; the last, without any, is for one that came up on the telephone. */
function worded(point: DefinitionPoint | undefined, number: number): Element[] {
  const title = point ? `Point ${number}` : 'Another point';
  return [lines(`points.${number}.text`, title, 'may', point?.text), ...marks(point, number, title)];
}

/** How a point begins that the card above does not show. */
const reminder = ({ text }: DefinitionPoint, number: number, room: number): Element[] => [
  named(`Point ${number}`, cut(text, room)),
];

function marks(point: DefinitionPoint | undefined, number: number, title = `Point ${number}`): Element[] {
  const path = `points.${number}`;
  return [
    choice(
      `${path}.responsibility`,
      `${title}: whose is it?`,
      point ? 'must' : 'may',
      whose,
      point?.responsibility,
    ),
    line(`${path}.signpost`, `${title}: if it is not ours, whose is it?`, 'may', point?.signpost),
  ];
}

/** What the acknowledgement says, and why a late complaint is taken where an officer gives it (Code 2.3, 6.2, 6.11). */
export function acknowledge(view: CardView): Form {
  return {
    command: 'acknowledge',
    title: 'Acknowledge',
    submit: 'Send the acknowledgement',
    style: 'positive',
    body: [paragraph(missing(view.complaint)), ...officerTakes(view, 'may')],
  };
}

function missing(complaint: Complaint): string {
  const { points, outcomes } = definitionOf(complaint);
  const unmarked = points.some(({ responsibility }) => responsibility === 'unmarked');
  return unmarked || outcomes.length === 0
    ? 'First agree the definition: the letter sets out what the resident wants, and whose each point is.'
    : 'The letter goes out at once. It sets out the definition, who deals with it and the dates.';
}
