import { compareKeys, sortKey, type SortField } from './sort.js';
import type { StoredDocument } from './values.js';

/** Documents that come in an order already: walked only as far as somebody looks. */
type Stream = Iterator<StoredDocument>;

/** The documents of some streams, one stream after the other. */
export function* inTurn(streams: readonly Iterable<StoredDocument>[]): Generator<StoredDocument> {
  for (const stream of streams) yield* stream;
}

interface Head {
  readonly stream: Stream;
  readonly document: StoredDocument;
  readonly key: readonly unknown[];
}

/** The documents of some streams, each in an order by itself, as one stream in that order. */
export function* merged(
  streams: readonly Iterable<StoredDocument>[],
  sort: readonly SortField[],
): Generator<StoredDocument> {
  const directions = sort.map(({ direction }) => direction);
  const headOf = (stream: Stream): Head[] => {
    const next = stream.next();
    return next.done === true ? [] : [{ stream, document: next.value, key: sortKey(next.value, sort) }];
  };
  let heads = streams.flatMap((stream) => headOf(stream[Symbol.iterator]()));
  while (heads.length > 0) {
    const first = heads.reduce((best, head) =>
      compareKeys(head.key, best.key, directions) < 0 ? head : best,
    );
    yield first.document;
    heads = heads.flatMap((head) => (head === first ? headOf(head.stream) : [head]));
  }
}
