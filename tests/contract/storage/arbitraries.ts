import fc from 'fast-check';
import type { Filter, UpdateFilter } from 'mongodb';
import type { IndexOptions, SortOrder } from '../../../src/storage/port.js';

/** A small document, so that random filters often find some. */
export interface Item {
  _id: string;
  n?: number;
  word?: string | null;
  list?: number[];
  place?: { floor?: number };
}

/** A filter, and in plain words of the program whether it finds an item. */
export interface Question {
  readonly filter: Filter<Item>;
  readonly finds: (item: Item) => boolean;
}

/** An update, and what it does to an item. */
export interface Change {
  readonly update: UpdateFilter<Item>;
  readonly make: (item: Item) => Item;
}

const number = fc.integer({ min: 0, max: 5 });
/** In the order of their code points. */
export const words = ['B', 'a', 'é', '\uFFFD', '😀'];
const word = fc.constantFrom(...words);
const numbers = fc.uniqueArray(number, { maxLength: 3 });

export const id = fc.constantFrom('i1', 'i2', 'i3', 'i4', 'i5', 'i6');

export const item: fc.Arbitrary<Item> = fc.record(
  {
    _id: id,
    n: number,
    word: fc.option(word),
    list: numbers,
    place: fc.record({ floor: number }, { requiredKeys: [] }),
  },
  { requiredKeys: ['_id'] },
);

const asks = (filter: Filter<Item>, finds: (item: Item) => boolean): Question => ({ filter, finds });

const simpleQuestion: fc.Arbitrary<Question> = fc.oneof(
  fc.constant(asks({}, () => true)),
  id.map((_id) => asks({ _id }, (item) => item._id === _id)),
  number.map((n) => asks({ n }, (item) => item.n === n)),
  number.map((n) => asks({ n: { $ne: n } }, (item) => item.n !== n)),
  number.map((n) => asks({ n: { $gte: n } }, (item) => item.n !== undefined && item.n >= n)),
  fc
    .tuple(number, number)
    .map(([low, high]) => asks({ n: { $gt: low, $lte: high } }, ({ n = -1 }) => n > low && n <= high)),
  fc.array(number).map((ns) => asks({ n: { $in: ns } }, ({ n = -1 }) => ns.includes(n))),
  fc.boolean().map((there) => asks({ n: { $exists: there } }, (item) => (item.n !== undefined) === there)),
  fc.option(word).map((asked) => asks({ word: asked }, (item) => (item.word ?? null) === asked)),
  fc
    .tuple(word, number)
    .map(([asked, n]) =>
      asks({ word: asked, n: { $lt: n } }, (item) => item.word === asked && (item.n ?? n) < n),
    ),
  number.map((n) => asks({ list: n }, (item) => item.list?.includes(n) ?? false)),
  numbers.map((ns) => asks({ list: { $in: ns } }, ({ list = [] }) => ns.some((n) => list.includes(n)))),
  fc
    .tuple(numbers, number)
    .map(([ns, n]) =>
      asks(
        { list: { $all: ns }, n: { $lte: n } },
        (item) =>
          ns.length > 0 && ns.every((m) => item.list?.includes(m)) && item.n !== undefined && item.n <= n,
      ),
    ),
  number.map((n) => asks({ list: { $lt: n } }, (item) => item.list?.some((m) => m < n) ?? false)),
  fc
    .tuple(number, number)
    .map(([low, high]) =>
      asks(
        { list: { $gt: low, $lt: high } },
        ({ list = [] }) => list.some((m) => m > low) && list.some((m) => m < high),
      ),
    ),
  number.map((n) => asks({ 'place.floor': n }, (item) => item.place?.floor === n)),
);

export const question: fc.Arbitrary<Question> = fc.oneof(
  { weight: 4, arbitrary: simpleQuestion },
  {
    weight: 1,
    arbitrary: fc
      .tuple(simpleQuestion, simpleQuestion)
      .map(([one, other]) =>
        asks({ $or: [one.filter, other.filter] }, (item) => one.finds(item) || other.finds(item)),
      ),
  },
);

const makes = (update: UpdateFilter<Item>, make: (item: Item) => Item): Change => ({ update, make });

const added = (list: readonly number[] = [], n: number): number[] => [...list, n];

export const change: fc.Arbitrary<Change> = fc.oneof(
  number.map((n) => makes({ $set: { n } }, (item) => ({ ...item, n }))),
  fc.option(word).map((to) => makes({ $set: { word: to } }, (item) => ({ ...item, word: to }))),
  fc.constant(makes({ $unset: { n: true } }, ({ n: _, ...item }) => item)),
  number.map((by) => makes({ $inc: { n: by } }, (item) => ({ ...item, n: (item.n ?? 0) + by }))),
  number.map((n) => makes({ $push: { list: n } }, (item) => ({ ...item, list: added(item.list, n) }))),
  number.map((n) =>
    makes({ $addToSet: { list: n } }, (item) =>
      item.list?.includes(n) ? item : { ...item, list: added(item.list, n) },
    ),
  ),
  number.map((n) =>
    makes({ $pull: { list: n } }, (item) =>
      item.list ? { ...item, list: item.list.filter((m) => m !== n) } : item,
    ),
  ),
  number.map((floor) =>
    makes({ $set: { 'place.floor': floor } }, (item) => ({ ...item, place: { ...item.place, floor } })),
  ),
);

/** Orders that end with `_id`, so that there is one right answer. */
export const order: fc.Arbitrary<SortOrder> = fc.constantFrom<SortOrder[]>(
  { _id: 1 },
  { _id: -1 },
  { n: 1, _id: 1 },
  { n: -1, _id: -1 },
  { word: 1, n: -1, _id: 1 },
  { word: -1, _id: 1 },
  { list: 1, _id: 1 },
  { list: -1, _id: 1 },
);

export const indexes = fc.subarray<[SortOrder, IndexOptions]>([
  [{ n: 1 }, {}],
  [{ n: 1, _id: 1 }, { unique: true }],
  [{ word: 1, n: -1 }, {}],
  [{ n: -1, word: 1 }, { sparse: true }],
  [{ list: 1 }, {}],
  [{ word: 1, list: 1 }, {}],
  [{ list: 1, n: 1 }, {}],
  [{ list: 1, word: -1, n: 1 }, {}],
  [{ 'place.floor': 1 }, { sparse: true }],
]);
