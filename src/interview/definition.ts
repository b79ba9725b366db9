import { wholeMatter, type Draft, type Point } from './draft.js';
import { markPoint, pointsIn } from './points.js';
import type { InterviewContext } from './question.js';
import type { Screening } from '../screening/screening.js';

/** A complaint definition: what is complained of point by point, and what the resident wants (Code 5.6). */
export interface Definition {
  readonly points: readonly Point[];
  readonly outcomes: readonly string[];
}

/**
 * The definition as the answers stand: the points drawn from what the resident wrote, or as they have put them since. Points
 * that nobody has looked at yet are still to be found out.
 */
export function definitionOf({ answers }: Draft): Definition {
  const unmarked = () =>
    pointsIn(wholeMatter(answers)).map((text): Point => ({ text, responsibility: 'unclear' }));
  return { points: answers.points ?? unmarked(), outcomes: answers.outcomes ?? [] };
}

/**
 * The draft with its points drawn anew from all that the resident wrote, each marked as ours, not ours or to be found out.
 *
 * @param whole what all of it was screened as: where nothing in it points elsewhere, no point need be looked at alone
 */
export function withPointsOf(
  draft: Draft,
  whole: Screening,
  { policy, screen, today }: InterviewContext,
): Draft {
  const ours = whole.route === 'complaint' && whole.offers.length === 0 && whole.also.length === 0;
  const points = pointsIn(wholeMatter(draft.answers)).map((text): Point =>
    ours ? { text, responsibility: 'ours' } : markPoint(text, policy, screen, today),
  );
  return { ...draft, answers: { ...draft.answers, points } };
}
