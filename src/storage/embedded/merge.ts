import type { Place } from './held.js';
import { compareKeys, sortKey, type SortField } from './sort.js';

/** Documents that come in the order of an index already: walked only as far as somebody looks. */
type Stream = Iterator<Place>;

/** The documents of some streams, one stream after the other. */
export function* inTurn(streams: readonly Iterable<Place>[]): Generator<Place> {
  for (const stream of streams) yield* stream;
}

interface Head {
  readonly stream: Stream;
  readonly place: Place;
  readonly key: readonly unknown[];
}

/** The documents of some streams, each in an order by itself, as one stream in that order. */
export function* merged(streams: readonly Iterable<Place>[], sort: readonly SortField[]): Generator<Place> {
  const directions = sort.map(({ direction }) => direction);
  const headOf = (stream: Stream): Head[] => {
    const next = stream.next();
    if (next.done === true) return [];
    return [{ stream, place: next.value, key: sortKey(next.value.held.kept, sort) }];
  };
  let heads = streams.flatMap((stream) => headOf(stream[Symbol.iterator]()));
  while (heads.length > 0) {
    const first = heads.reduce((best, head) =>
      compareKeys(head.key, best.key, directions) < 0 ? head : best,
    );
    yield first.place;
    heads = heads.flatMap((head) => (head === first ? headOf(head.stream) : [head]));
  }
}
