import { definitionOf } from '../definition.js';
import type { Draft } from '../draft.js';
import { again, type Choice, type Question, taken, type Taken, withAnswers } from '../question.js';
import { reworded } from './definition.js';
import { questionNamed } from './named.js';

/** What of the definition to change: a point, a new one, or one of the answers. */
export const change: Question = {
  id: 'change',
  applies: ({ changing }) => changing === 'choosing',
  isAnswered: () => false,
  ask: (draft) => ({
    text: 'What would you like to change? Choose a part, or type what is missing and I will add it as a point.',
    typed: true,
    long: true,
    optional: true,
    choices: parts(draft),
  }),
  take(reply, draft, context) {
    const said = reply.trim();
    const { points } = definitionOf(draft);
    if (said === '' || /^(nothing|no|none|skip|cancel|nothing,? it is right)[.!]*$/i.test(said))
      return taken(settled(draft));
    const number =
      /^(?:change )?point[- ]?(\d{1,2})[.!]*$/i.exec(said)?.[1] ?? /^(\d{1,2})[.!]*$/.exec(said)?.[1];
    if (number !== undefined) {
      const at = Number(number) - 1;
      return at >= 0 && at < points.length
        ? taken({ ...draft, changing: { point: at } })
        : again(`There are ${String(points.length)} points. Please give the number of one of them.`);
    }
    if (/^add[- ](a )?(new )?point[.!]*$/i.test(said))
      return taken({ ...draft, changing: { point: points.length } });
    const named = questionNamed(said);
    if (named) return taken(named.forget(settled(draft)));
    return taken(settled(withAnswers(draft, { points: reworded(points, points.length, said, context) })));
  },
  forget: (draft) => settled(draft),
  wayOut: (_reply, draft) => settled(draft),
};

/** New words for one point. */
export const point: Question = {
  id: 'point',
  applies: ({ changing }) => typeof changing === 'object',
  isAnswered: () => false,
  ask(draft) {
    const { points } = definitionOf(draft);
    const at = pointBeingChanged(draft);
    const old = points[at];
    return {
      text: old
        ? `Point ${String(at + 1)} says: ${old.text}\n\nPlease type it as you want it.`
        : 'Please type the new point in your own words.',
      typed: true,
      long: true,
      optional: true,
      choices: [
        { value: 'keep', title: 'Leave it as it is' },
        ...(old && points.length > 1 ? [{ value: 'remove', title: 'Take this point out' }] : []),
      ],
    };
  },
  take(reply, draft, context): Taken {
    const said = reply.trim();
    const { points } = definitionOf(draft);
    const at = pointBeingChanged(draft);
    if (said === '' || /^(keep|skip|cancel|leave it( as it is)?)[.!]*$/i.test(said))
      return taken(settled(draft));
    if (/^(remove|delete|take this point out|take it out)[.!]*$/i.test(said)) {
      return points.length > 1 && at < points.length
        ? taken(settled(withAnswers(draft, { points: reworded(points, at, undefined, context) })))
        : again('A complaint needs at least one point. Please type this one as you want it.');
    }
    return taken(settled(withAnswers(draft, { points: reworded(points, at, said, context) })));
  },
  forget: (draft) => settled(draft),
  wayOut: (_reply, draft) => settled(draft),
};

function pointBeingChanged({ changing }: Draft): number {
  return typeof changing === 'object' ? changing.point : 0;
}

/** The draft with nothing under change: the definition is read back again. */
function settled(draft: Draft): Draft {
  const { changing, ...rest } = draft;
  return rest;
}

function parts(draft: Draft): Choice[] {
  const { points } = definitionOf(draft);
  return [
    ...points.map((_, i) => ({ value: `point-${String(i + 1)}`, title: `Point ${String(i + 1)}` })),
    { value: 'add-point', title: 'Add a point' },
    { value: 'outcome', title: 'What I would like' },
    { value: 'service', title: 'The service' },
    { value: 'happened-on', title: 'When it happened' },
    { value: 'name', title: 'The name' },
    { value: 'contact', title: 'How to reach me' },
    { value: 'nothing', title: 'Nothing, it is right' },
  ];
}
