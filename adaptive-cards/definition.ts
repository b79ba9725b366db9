import { definitionOf, type Complaint } from '../src/complaints/complaint.js';
import type { DefinitionPoint } from '../src/complaints/event.js';
import type { CouncilPolicy } from '../src/policy/schema.js';
import type { Element } from './card.js';
import { cut, heading, paragraph, run } from './text.js';

const whose: Readonly<Record<DefinitionPoint['responsibility'], string>> = {
  ours: "The council's",
  'not-ours': "Not the council's",
  unclear: 'Still unclear whose',
  unmarked: 'Not yet marked whose',
};

/** How much of a definition a card shows. */
export interface DefinitionRoom {
  readonly points: number;
  /** Characters a point. */
  readonly words: number;
}

/** The definition point by point, each with whose it is, and what the resident wants (Code 5.6, 5.7). */
export function definition(complaint: Complaint, policy: CouncilPolicy, room: DefinitionRoom): Element[] {
  const { points, outcomes } = definitionOf(complaint);
  return [
    heading('The complaint'),
    ...points.slice(0, room.points).map((point, index) => shown(point, index + 1, policy, room)),
    ...more(points.length - room.points, 'point'),
    heading('What the resident wants'),
    ...outcomes.slice(0, room.points).map((outcome) => paragraph(`• ${cut(outcome, room.words)}`)),
    ...(outcomes.length === 0 ? [paragraph('Not yet known. Please ask.')] : []),
    ...more(outcomes.length - room.points, 'outcome'),
  ];
}

function shown(
  { text, responsibility, signpost }: DefinitionPoint,
  number: number,
  policy: CouncilPolicy,
  room: DefinitionRoom,
): Element {
  const body = policy.signposts.find(({ id }) => id === signpost)?.body ?? signpost;
  const theirs = responsibility === 'not-ours' && body !== undefined ? `: ${cut(body, room.words)}` : '';
  return paragraph(
    run(`${number}. `, { weight: 'bolder' }),
    cut(text, room.words),
    run(` (${whose[responsibility]}${theirs})`, { isSubtle: true }),
  );
}

function more(left: number, what: string): Element[] {
  return left > 0
    ? [paragraph(`And ${left} more ${what}${left === 1 ? '' : 's'}: read the rest in the case.`)]
    : [];
}
