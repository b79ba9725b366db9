import type { Filter } from 'mongodb';
import { describe, expect } from 'vitest';
import type { Collection, Store } from '../../../src/storage/port.js';
import type { StorageTest } from './stores.js';

interface Alert {
  _id: number;
  due?: Date | null;
  owner?: string;
  rank?: number;
  tags?: string[];
  place?: { ward: string; flats?: { number: number }[] };
}

const day = (date: number): Date => new Date(Date.UTC(2026, 2, date));

const alerts: Alert[] = [
  { _id: 1, due: day(3), owner: 'ann', rank: 2, tags: ['damp', 'lift'], place: { ward: 'north' } },
  {
    _id: 2,
    due: day(1),
    owner: 'bob',
    rank: 10,
    place: { ward: 'south', flats: [{ number: 4 }, { number: 9 }] },
  },
  { _id: 3, due: null, owner: 'ann', rank: -1, tags: ['lift'] },
  { _id: 4, owner: 'zoë', rank: 2.5, tags: [] },
  { _id: 5, due: day(2), owner: 'Ann', place: { ward: 'north', flats: [{ number: 5 }] } },
];

async function filled(store: Store): Promise<Collection<Alert>> {
  const collection = store.collection<Alert>('alerts');
  for (const alert of alerts) await collection.insertOne(alert);
  return collection;
}

/** Each filter, and the ids of what it finds. */
const filters: [string, Filter<Alert>, number[]][] = [
  ['nothing asked', {}, [1, 2, 3, 4, 5]],
  ['an id', { _id: 4 }, [4]],
  ['equality', { owner: 'ann' }, [1, 3]],
  ['several equalities', { owner: 'ann', rank: 2 }, [1]],
  ['a date', { due: day(2) }, [5]],
  ['null, which a missing field is too', { due: null }, [3, 4]],
  ['an element of an array', { tags: 'lift' }, [1, 3]],
  ['a whole array', { tags: ['lift'] }, [3]],
  ['a dotted path', { 'place.ward': 'north' }, [1, 5]],
  ['a dotted path through an array', { 'place.flats.number': 9 }, [2]],
  ['a dotted path to a position', { 'place.flats.0.number': 4 }, [2]],
  ['$in', { owner: { $in: ['bob', 'zoë', 'nobody'] } }, [2, 4]],
  ['$in with null', { due: { $in: [null, day(1)] } }, [2, 3, 4]],
  ['$in of nothing', { owner: { $in: [] } }, []],
  ['$in on an array', { tags: { $in: ['damp', 'lift'] } }, [1, 3]],
  ['$all', { tags: { $all: ['lift', 'damp'] } }, [1]],
  ['$all of one, which need be no array', { owner: { $all: ['ann'] } }, [1, 3]],
  ['$all of nothing', { tags: { $all: [] } }, []],
  ['$all beside $in', { tags: { $all: ['lift'], $in: ['damp', 'stairs'] } }, [1]],
  ['$ne', { owner: { $ne: 'ann' } }, [2, 4, 5]],
  ['$ne null', { due: { $ne: null } }, [1, 2, 5]],
  ['$ne on an array', { tags: { $ne: 'lift' } }, [2, 4, 5]],
  ['$lt, and no missing or null date is before another', { due: { $lt: day(3) } }, [2, 5]],
  ['$lte', { due: { $lte: day(3) } }, [1, 2, 5]],
  ['$gt', { rank: { $gt: 2 } }, [2, 4]],
  ['$gte', { rank: { $gte: 2 } }, [1, 2, 4]],
  ['a range', { rank: { $gt: -1, $lte: 2.5 } }, [1, 4]],
  ['an empty range', { rank: { $gt: 5, $lt: 1 } }, []],
  ['a range of strings, capitals first', { owner: { $gte: 'B', $lt: 'b' } }, [1, 3]],
  ['a range of ids', { _id: { $gt: 2, $lt: 5 } }, [3, 4]],
  ['$exists', { due: { $exists: true } }, [1, 2, 3, 5]],
  ['$exists false', { due: { $exists: false } }, [4]],
  ['$exists of a dotted path', { 'place.flats': { $exists: true } }, [2, 5]],
  ['$or', { $or: [{ owner: 'bob' }, { rank: { $lt: 0 } }] }, [2, 3]],
  ['$or beside other conditions', { owner: 'ann', $or: [{ due: { $exists: false } }, { due: null }] }, [3]],
];

/** The same questions get the same answers, whichever indexes there are. */
export function queriesContract(test: StorageTest): void {
  describe('queries', () => {
    test.for(filters)('find by %s', async ([, filter, ids], { store }) => {
      const collection = await filled(store);
      const found = async (): Promise<number[]> =>
        (await collection.find(filter).sort({ _id: 1 }).toArray()).map(({ _id }) => _id);
      expect(await found()).toEqual(ids);
      expect(await collection.countDocuments(filter)).toBe(ids.length);
      await collection.createIndex({ due: 1 });
      await collection.createIndex({ owner: 1, rank: -1 });
      await collection.createIndex({ rank: -1 });
      await collection.createIndex({ tags: 1, rank: 1 });
      await collection.createIndex({ 'place.ward': 1 }, { sparse: true });
      await collection.createIndex({ 'place.flats.number': 1 });
      expect(await found()).toEqual(ids);
    });

    test('are counted up to a limit', async ({ store }) => {
      const collection = await filled(store);
      await collection.createIndex({ owner: 1, rank: 1 });
      const counts = await Promise.all(
        [1, 2, 3].map((limit) => collection.countDocuments({ owner: 'ann' }, { limit })),
      );
      expect(counts).toEqual([1, 2, 2]);
      expect(await collection.countDocuments({ rank: { $gt: -1, $lte: 10 } }, { limit: 2 })).toBe(2);
    });

    test('sort what several values of a field lead to, each document once', async ({ store }) => {
      const collection = await filled(store);
      await collection.createIndex({ tags: 1, rank: 1 });
      await collection.createIndex({ owner: 1, rank: 1 });
      const tagged = collection.find({ tags: { $in: ['damp', 'lift'] } });
      expect((await tagged.sort({ rank: 1 }).toArray()).map(({ _id }) => _id)).toEqual([3, 1]);
      const owned = collection.find({ owner: { $in: ['ann', 'bob', 'zoë'] } });
      expect((await owned.sort({ rank: -1 }).limit(3).toArray()).map(({ _id }) => _id)).toEqual([2, 4, 1]);
    });

    test('sort with missing values first, then null ones alike', async ({ store }) => {
      const collection = await filled(store);
      const ids = async (direction: 1 | -1): Promise<number[]> =>
        (await collection.find({}).sort({ due: direction, _id: 1 }).toArray()).map(({ _id }) => _id);
      expect(await ids(1)).toEqual([3, 4, 2, 5, 1]);
      expect(await ids(-1)).toEqual([1, 5, 2, 3, 4]);
    });

    test('sort by several fields, and strings by code point', async ({ store }) => {
      const collection = await filled(store);
      const sorted = await collection.find({}).sort({ owner: 1, rank: -1 }).toArray();
      expect(sorted.map(({ _id }) => _id)).toEqual([5, 1, 3, 2, 4]);
      const words = store.collection<{ _id: string }>('words');
      for (const _id of ['😀', '\uFFFD', 'é', 'z', 'a', 'B']) await words.insertOne({ _id });
      const inOrder = await words.find({}).sort({ _id: 1 }).toArray();
      expect(inOrder.map(({ _id }) => _id)).toEqual(['B', 'a', 'z', 'é', '\uFFFD', '😀']);
      expect(await words.find({ _id: { $gt: '\uFFFD' } }).toArray()).toEqual([{ _id: '😀' }]);
    });

    test('skip and limit after sorting; a limit of 0 is none', async ({ store }) => {
      const collection = await filled(store);
      const page = collection.find({ owner: { $ne: 'bob' } }).sort({ _id: -1 });
      expect((await page.skip(1).limit(2).toArray()).map(({ _id }) => _id)).toEqual([4, 3]);
      expect(await collection.find({}).limit(0).toArray()).toHaveLength(5);
      expect(await collection.find({}).skip(4).toArray()).toHaveLength(1);
    });

    test('walk document by document, and may stop on the way', async ({ store }) => {
      const collection = await filled(store);
      const met: number[] = [];
      for await (const { _id } of collection.find({}).sort({ _id: 1 })) {
        met.push(_id);
        if (met.length === 3) break;
      }
      expect(met).toEqual([1, 2, 3]);
    });

    test('find one: the first in the order, with the fields asked for', async ({ store }) => {
      const collection = await filled(store);
      expect(await collection.findOne({ due: { $ne: null } }, { sort: { due: 1 } })).toMatchObject({
        _id: 2,
      });
      const slim = await collection.findOne({ _id: 2 }, { projection: { 'place.ward': 1, owner: 1 } });
      expect(slim).toStrictEqual({ _id: 2, owner: 'bob', place: { ward: 'south' } });
    });

    test('keep only some fields, or leave some out', async ({ store }) => {
      const collection = await filled(store);
      const cursor = (): ReturnType<typeof collection.find> =>
        collection.find({ _id: { $in: [2, 5] } }).sort({ _id: 1 });
      const flats = await cursor().project({ _id: 0, 'place.flats': 1 }).toArray();
      expect(flats).toStrictEqual([
        { place: { flats: [{ number: 4 }, { number: 9 }] } },
        { place: { flats: [{ number: 5 }] } },
      ]);
      const bare = await cursor().project({ due: 0, 'place.flats': 0, rank: 0 }).toArray();
      expect(bare).toStrictEqual([
        { _id: 2, owner: 'bob', place: { ward: 'south' } },
        { _id: 5, owner: 'Ann', place: { ward: 'north' } },
      ]);
    });

    test('refuse a filter whose value is undefined, which the driver would leave out', async ({ store }) => {
      const collection = await filled(store);
      const nowhere = { 'place.ward': alerts[3]?.place?.ward };
      const message = /no value for "place.ward"/;
      expect(() => collection.find(nowhere)).toThrow(message);
      await expect(collection.findOne(nowhere)).rejects.toThrow(message);
      await expect(collection.deleteMany(nowhere)).rejects.toThrow(message);
      await expect(collection.updateOne(nowhere, { $set: { rank: 0 } })).rejects.toThrow(message);
      await expect(collection.countDocuments({ $or: [nowhere] })).rejects.toThrow(/place.ward/);
      expect(await collection.countDocuments({})).toBe(alerts.length);
    });
  });
}
