import { dangersInOrder, type Danger } from './danger-kinds.js';

/**
 * A danger missed is far worse than a number shown without need, but a number beside every complaint would be read
 * by nobody. Chosen on the training text so that fewer than 2 everyday messages in 100 reach it (docs/screening.md).
 */
const likelyInDanger = 0.55;
/** A second number is shown where its kind is at least so likely, compared with the likeliest. */
const nearlyAsLikely = 0.5;

/**
 * The dangers that a message tells of, by the likelihoods of `dangerKinds`: none where some danger is not likely
 * enough, else the likeliest and what comes near it, since a stranger's words may mean either.
 */
export function dangersSensed([, ...likely]: Float64Array): Danger[] {
  if (likely.reduce((sum, each) => sum + each, 0) < likelyInDanger) return [];
  const least = nearlyAsLikely * Math.max(...likely);
  return dangersInOrder.filter((_, i) => (likely[i] ?? 0) >= least);
}
