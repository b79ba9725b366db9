import type { Filter } from 'mongodb';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { QueryReport } from '../../src/storage/open.js';
import type { Collection, SortOrder } from '../../src/storage/port.js';
import { embeddedStore, type FreshStore } from './storage/stores.js';

interface Case {
  _id: string;
  area: string;
  conversation: number;
  at: number;
  nextAlertAt?: Date;
  email?: string;
  owners: string[];
  officer: number;
  reviewer: number;
  open: boolean;
}

const total = 20_000;
const hour = (hours: number): Date => new Date(hours * 3_600_000);
const areas = ['repairs', 'rents', 'waste', 'parking'];

/** One case in ten has an alert, each an hour after the other; ten messages a conversation; few have an address. */
const cases = Array.from({ length: total }, (_, at): Case => ({
  _id: `case-${String(at).padStart(5, '0')}`,
  area: areas[at % areas.length] ?? '',
  conversation: at % (total / 10),
  at,
  owners: [`officer-${at % 500}`, `reviewer-${at % 300}`],
  officer: at % 500,
  reviewer: at % 300,
  open: at % 3 === 0,
  ...(at % 10 === 0 && { nextAlertAt: hour(at / 10) }),
  ...(at % 1000 === 0 && { email: `resident-${at}@example.org` }),
}));

interface Asked {
  readonly filter: Filter<Case>;
  readonly sort?: SortOrder;
  readonly limit?: number;
  readonly index: string | null;
  readonly found: number;
  /** When more documents than those found are looked at. */
  readonly examined?: number;
  /** `at` of the first document found, where an order is asked for. */
  readonly first?: number;
}

const asked: Record<string, Asked> = {
  'an id': { filter: { _id: 'case-00007' }, index: '_id_1', found: 1 },
  'an id and a version': { filter: { _id: 'case-00007', at: 8 }, index: '_id_1', found: 0, examined: 1 },
  'several ids': {
    filter: { _id: { $in: ['case-00001', 'case-19999', 'nobody'] } },
    index: '_id_1',
    found: 2,
  },
  'the alerts that are due': {
    filter: { nextAlertAt: { $lte: hour(5) } },
    sort: { nextAlertAt: 1 },
    limit: 50,
    index: 'nextAlertAt_1',
    found: 6,
    first: 0,
  },
  'the first of many alerts': {
    filter: { nextAlertAt: { $lte: hour(1000) } },
    sort: { nextAlertAt: 1 },
    limit: 50,
    index: 'nextAlertAt_1',
    found: 50,
  },
  'the last alerts': {
    filter: { nextAlertAt: { $gt: hour(10), $lt: hour(1000) } },
    sort: { nextAlertAt: -1 },
    limit: 3,
    index: 'nextAlertAt_1',
    found: 3,
    first: 9990,
  },
  "a conversation's latest": {
    filter: { conversation: 42 },
    sort: { at: -1 },
    limit: 1,
    index: 'conversation_1_at_-1',
    found: 1,
    first: 18042,
  },
  "a conversation's messages in order": {
    filter: { conversation: 42 },
    sort: { at: 1 },
    index: 'conversation_1_at_-1',
    found: 10,
    first: 42,
  },
  "a conversation's messages since": {
    filter: { conversation: 42, at: { $gte: 10_000 } },
    sort: { at: 1 },
    index: 'conversation_1_at_-1',
    found: 5,
    first: 10042,
  },
  'the newest of all': { filter: {}, sort: { at: -1 }, limit: 20, index: 'at_1', found: 20, first: 19999 },
  'the next page, by id': {
    filter: { _id: { $gt: 'case-00100' } },
    sort: { _id: 1 },
    limit: 25,
    index: '_id_1',
    found: 25,
    first: 101,
  },
  'several areas, in the order of the index': {
    filter: { area: { $in: ['repairs', 'rents'] }, at: { $lt: 8 } },
    sort: { area: 1, at: 1 },
    index: 'area_1_at_1',
    found: 4,
    first: 1,
  },
  'an area, ties by id': {
    filter: { area: 'rents', at: 5 },
    sort: { area: 1, _id: 1 },
    index: 'area_1_at_1',
    found: 1,
  },
  'an element of an array': { filter: { owners: 'reviewer-7' }, index: 'owners_1_at_1', found: 67 },
  'a sparse field': { filter: { email: 'resident-3000@example.org' }, index: 'email_1', found: 1 },
  'all that have a sparse field': { filter: { email: { $exists: true } }, index: 'email_1', found: 20 },
  'either of two': {
    filter: { $or: [{ conversation: 3 }, { email: 'resident-3000@example.org' }] },
    index: 'conversation_1_at_-1 | email_1',
    found: 11,
  },
  'either of two, and a third': {
    filter: { open: true, $or: [{ officer: 8 }, { reviewer: 9 }] },
    index: 'officer_1_open_1 | reviewer_1_open_1',
    found: 80,
  },
  'several areas, against the order of the index': {
    filter: { area: { $in: ['waste', 'rents'] }, at: { $gte: 19_990 } },
    sort: { area: -1, at: -1 },
    limit: 4,
    index: 'area_1_at_1',
    found: 4,
    first: 19_998,
  },
  'several areas at once, the newest of all of them': {
    filter: { area: { $in: ['repairs', 'rents'] } },
    sort: { at: -1 },
    limit: 6,
    index: 'area_1_at_1',
    found: 6,
    first: 19_997,
  },
  'an owner, in the order of another field': {
    filter: { owners: 'officer-7' },
    sort: { at: -1 },
    limit: 5,
    index: 'owners_1_at_1',
    found: 5,
    first: 19_507,
  },
  'any of some owners, each case once': {
    filter: { owners: { $in: ['officer-7', 'reviewer-7'] } },
    sort: { at: 1 },
    index: 'owners_1_at_1',
    found: 93,
    examined: 93,
    first: 7,
  },
  'all of some owners, by the rarest': {
    filter: { owners: { $all: ['reviewer-7', 'officer-7'] } },
    sort: { at: 1 },
    index: 'owners_1_at_1',
    found: 14,
    examined: 40,
    first: 7,
  },
  'either of two, in an order that both have': {
    filter: { $or: [{ area: 'rents' }, { owners: 'officer-8' }] },
    sort: { at: 1 },
    limit: 4,
    index: 'area_1_at_1 | owners_1_at_1',
    found: 4,
    first: 1,
  },
  'what is common, in an order: the way through the order is shorter': {
    filter: { area: 'waste' },
    sort: { _id: 1 },
    limit: 3,
    index: '_id_1',
    found: 3,
    examined: 11,
    first: 2,
  },
  'more than the index knows': {
    filter: { conversation: 42, area: 'waste', at: { $gt: 10_000 } },
    index: 'conversation_1_at_-1',
    found: 5,
  },
  'what no index knows': { filter: { 'owners.0': 'officer-1' }, index: null, found: 40, examined: total },
  'what a sparse index does not know': {
    filter: { email: { $exists: false } },
    limit: 5,
    index: null,
    found: 5,
    examined: 6,
  },
  'what is not equal': { filter: { area: { $ne: 'rents' } }, index: null, found: 15_000, examined: total },
};

describe('the embedded engine, with 20,000 documents', () => {
  const reports: QueryReport[] = [];
  let fresh: FreshStore;
  let collection: Collection<Case>;

  beforeAll(async () => {
    fresh = await embeddedStore({ onQuery: (report) => reports.push(report) });
    collection = fresh.store.collection<Case>('cases');
    await collection.createIndex({ nextAlertAt: 1 });
    await collection.createIndex({ conversation: 1, at: -1 });
    await collection.createIndex({ at: 1 });
    await collection.createIndex({ area: 1, at: 1 });
    await collection.createIndex({ owners: 1, at: 1 });
    await collection.createIndex({ officer: 1, open: 1 });
    await collection.createIndex({ reviewer: 1, open: 1 });
    await collection.createIndex({ email: 1 }, { unique: true, sparse: true });
    await Promise.all(cases.map((each) => collection.insertOne(each)));
  });
  afterAll(() => fresh.discard());

  test.each(Object.entries(asked))(
    'looks at what it returns: %s',
    async (_, { filter, sort, limit, ...expected }) => {
      const query = collection
        .find(filter)
        .sort(sort ?? {})
        .limit(limit ?? 0);
      const found = await query.toArray();
      expect(found).toHaveLength(expected.found);
      if (expected.first !== undefined) expect(found[0]?.at).toBe(expected.first);
      const { index, examined } = reports.at(-1) ?? {};
      expect({ index, examined }).toEqual({
        index: expected.index,
        examined: expected.examined ?? expected.found,
      });
    },
  );

  test('counts what an index knows without a look at the documents', async () => {
    const counted = async (filter: Filter<Case>): Promise<[number, number | undefined]> => {
      const count = await collection.countDocuments(filter);
      return [count, reports.at(-1)?.examined];
    };
    expect(await counted({ area: 'rents' })).toEqual([5_000, 0]);
    expect(await counted({ area: { $in: ['rents', 'waste'] }, at: { $gte: 10, $lt: 50 } })).toEqual([20, 0]);
    expect(await counted({ owners: 'officer-7' })).toEqual([40, 0]);
    expect(await counted({ owners: { $in: ['officer-7', 'reviewer-7'] } })).toEqual([93, 93]);
    expect(await counted({ owners: 'officer-7', open: true })).toEqual([13, 40]);
    expect(await collection.countDocuments({ open: true }, { limit: 5 })).toBe(5);
    expect(reports.at(-1)?.examined).toBeLessThan(20);
  });

  test('updates, deletes and counts through the indexes too', async () => {
    const due = { nextAlertAt: { $lte: hour(0) } };
    await collection.findOneAndUpdate(due, { $inc: { at: 0 } }, { sort: { nextAlertAt: 1 } });
    expect(reports.at(-1)).toMatchObject({ index: 'nextAlertAt_1', examined: 1 });
    await collection.updateOne(
      { email: 'resident-1000@example.org' },
      { $set: { email: 'new@example.org' } },
    );
    expect(reports.at(-1)).toMatchObject({ collection: 'cases', index: 'email_1', examined: 1 });
    expect(await collection.countDocuments({ email: 'new@example.org' })).toBe(1);
    expect(reports.at(-1)).toMatchObject({
      filter: { email: 'new@example.org' },
      index: 'email_1',
      examined: 0,
    });
    await collection.deleteMany({ conversation: 43 });
    expect(reports.at(-1)).toMatchObject({ index: 'conversation_1_at_-1', examined: 10 });
    expect(await collection.countDocuments({ conversation: 43 })).toBe(0);
  });
});
