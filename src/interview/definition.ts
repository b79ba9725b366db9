import type { Draft, Point } from './draft.js';
import { wholeMatter } from './draft.js';
import { markPoint, pointsIn } from './points.js';
import type { InterviewContext } from './question.js';

/** A complaint definition: what is complained of point by point, and what the resident wants (Code 5.6). */
export interface Definition {
  readonly points: readonly Point[];
  readonly outcomes: readonly string[];
}

/**
 * The definition as the answers stand: the points the resident has put in their own words, or else those that follow from
 * what they wrote, each marked as ours, not ours with a signpost, or to be found out.
 */
export function definitionOf(draft: Draft, { policy, screen, today }: InterviewContext): Definition {
  const { answers } = draft;
  const points =
    answers.points ?? pointsIn(wholeMatter(answers)).map((text) => markPoint(text, policy, screen, today));
  return { points, outcomes: answers.outcomes ?? [] };
}
