import type { Place } from './held.js';
import { inTurn, merged } from './merge.js';
import type { Plan } from './plan.js';
import type { SortField } from './sort.js';

/**
 * Where the documents stand that a plan leads to, each once, in the order that it promises.
 *
 * @param all gives those of the whole collection
 */
export function* candidates(
  { accesses, order }: Plan,
  sort: readonly SortField[],
  all: () => Iterable<Place>,
): Generator<Place> {
  if (accesses.length === 0) yield* all();
  const streams = accesses.flatMap(({ index, ranges, direction }) =>
    (direction === 'forward' ? ranges : ranges.toReversed()).map((range) => index.places(range, direction)),
  );
  const mayRepeat = accesses.length > 1 || accesses.some(({ index }) => index.hasManyKeys);
  const seen = new Set<Place>();
  for (const place of order === 'to-be-merged' ? merged(streams, sort) : inTurn(streams)) {
    if (seen.has(place)) continue;
    if (mayRepeat) seen.add(place);
    yield place;
  }
}
