import { ObjectId, type UpdateFilter } from 'mongodb';
import { describe, expect } from 'vitest';
import { isDuplicateKey } from '../../../src/storage/duplicate-key.js';
import type { Collection, Store } from '../../../src/storage/port.js';
import type { StorageTest } from './stores.js';

interface Case {
  _id: string;
  version: number;
  status?: string | null;
  dueAt?: Date;
  tags?: (string | null)[];
  notes?: { by: string; text: string }[];
  resident?: { name?: string; address?: { lines: string[] } };
}

const before: Case = {
  _id: 'c1',
  version: 1,
  status: 'open',
  tags: ['damp', 'lift', 'damp'],
  notes: [{ by: 'ann', text: 'rang' }],
  resident: { name: 'Jo' },
};

async function oneCase(store: Store): Promise<Collection<Case>> {
  const cases = store.collection<Case>('cases');
  await cases.insertOne(before);
  return cases;
}

/** Each update, and what it makes of the fields it touches. */
const updates: [string, UpdateFilter<Case>, Partial<Case>][] = [
  ['$set', { $set: { status: 'closed' } }, { status: 'closed' }],
  ['$set of a date', { $set: { dueAt: new Date(5) } }, { dueAt: new Date(5) }],
  ['$set of a dotted path', { $set: { 'resident.name': 'Sam' } }, { resident: { name: 'Sam' } }],
  [
    '$set of a path that is not there yet',
    { $set: { 'resident.address.lines': ['1 High St'] } },
    { resident: { name: 'Jo', address: { lines: ['1 High St'] } } },
  ],
  ['$set in an array', { $set: { 'notes.0.text': 'spoke' } }, { notes: [{ by: 'ann', text: 'spoke' }] }],
  ['$set of null', { $set: { status: null } }, { status: null }],
  ['$unset', { $unset: { 'resident.name': '' } }, { resident: {} }],
  ['$unset of what is not there', { $unset: { 'resident.address.lines': '' } }, { resident: { name: 'Jo' } }],
  [
    '$set beyond the end of an array',
    { $set: { 'tags.4': 'x' } },
    { tags: ['damp', 'lift', 'damp', null, 'x'] },
  ],
  ['$inc', { $inc: { version: 2 } }, { version: 3 }],
  [
    '$push',
    { $push: { notes: { by: 'bob', text: 'wrote' } } },
    {
      notes: [
        { by: 'ann', text: 'rang' },
        { by: 'bob', text: 'wrote' },
      ],
    },
  ],
  [
    '$push of several',
    { $push: { tags: { $each: ['a', 'b'] } } },
    { tags: ['damp', 'lift', 'damp', 'a', 'b'] },
  ],
  ['$addToSet of what is there', { $addToSet: { tags: 'lift' } }, { tags: ['damp', 'lift', 'damp'] }],
  [
    '$addToSet of something new',
    { $addToSet: { tags: { $each: ['lift', 'new', 'new'] } } },
    { tags: ['damp', 'lift', 'damp', 'new'] },
  ],
  ['$pull', { $pull: { tags: 'damp' } }, { tags: ['lift'] }],
  ['$setOnInsert, which an update leaves out', { $setOnInsert: { status: 'new' } }, { status: 'open' }],
  [
    'several at once',
    { $inc: { version: 1 }, $push: { tags: 'x' }, $set: { status: 'closed' }, $unset: { notes: '' } },
    { version: 2, tags: ['damp', 'lift', 'damp', 'x'], status: 'closed' },
  ],
];

/** Each update that is refused, and the code of MongoDB's error. */
const refused: [string, UpdateFilter<Case>, number][] = [
  ['$inc of a string', { $inc: { 'resident.name': 1 } }, 14],
  ['$push to what is no array', { $push: { 'resident.name': 'x' } }, 2],
  ['$addToSet to what is no array', { $addToSet: { 'resident.name': 'x' } }, 2],
  ['$pull from what is no array', { $pull: { 'resident.name': 'x' } }, 2],
  ['$set within a string', { $set: { 'status.since': 1 } }, 28],
  ['two changes to one field', { $set: { version: 1 }, $inc: { version: 1 } }, 40],
  ['two changes, one within the other', { $set: { resident: {}, 'resident.name': 'x' } }, 40],
  ['another _id', { $set: { _id: 'c2' } }, 66],
];

/** Documents are changed in place, by the operators that every engine has. */
export function updatesContract(test: StorageTest): void {
  describe('updates', () => {
    test.for(updates)('%s', async ([, update, fields], { store }) => {
      const cases = await oneCase(store);
      expect(await cases.updateOne({ _id: 'c1' }, update)).toMatchObject({
        matchedCount: 1,
        upsertedCount: 0,
      });
      const after = await cases.findOne({ _id: 'c1' });
      for (const [field, value] of Object.entries(fields)) expect(after).toHaveProperty(field, value);
    });

    test.for(refused)('refuse %s, and change nothing', async ([, update, code], { store }) => {
      const cases = await oneCase(store);
      await expect(cases.updateOne({ _id: 'c1' }, update)).rejects.toMatchObject({ code });
      expect(await cases.findOne({ _id: 'c1' })).toEqual(before);
    });

    test('leave out what is undefined', async ({ store }) => {
      const cases = await oneCase(store);
      const update = { $set: { 'resident.name': before.notes?.[7]?.by, version: 2 } };
      await cases.updateOne({ _id: 'c1' }, update);
      expect(await cases.findOne({ _id: 'c1' })).toStrictEqual({ ...before, version: 2 });
    });

    test('of nothing count nothing, and of no change no change', async ({ store }) => {
      const cases = await oneCase(store);
      const none = await cases.updateOne({ _id: 'c1', version: 7 }, { $set: { status: 'x' } });
      expect(none).toMatchObject({ matchedCount: 0, modifiedCount: 0, upsertedCount: 0 });
      const same = await cases.updateOne({ _id: 'c1' }, { $set: { status: 'open' } });
      expect(same).toMatchObject({ matchedCount: 1, modifiedCount: 0 });
      const changed = await cases.updateOne({ _id: 'c1' }, { $set: { status: 'shut' } });
      expect(changed).toMatchObject({ matchedCount: 1, modifiedCount: 1 });
    });

    test('hand back the document as it was or as it is now', async ({ store }) => {
      const cases = await oneCase(store);
      const inc = { $inc: { version: 1 } };
      expect(await cases.findOneAndUpdate({ _id: 'c1' }, inc, {})).toMatchObject({ version: 1 });
      const after = await cases.findOneAndUpdate({ _id: 'c1' }, inc, { returnDocument: 'after' });
      expect(after).toMatchObject({ version: 3 });
      expect(await cases.findOneAndUpdate({ _id: 'c9' }, inc, { returnDocument: 'after' })).toBeNull();
    });

    test('take the first in the order', async ({ store }) => {
      const cases = await oneCase(store);
      for (const version of [5, 3, 4])
        await cases.insertOne({ _id: `v${version}`, version, status: 'waiting' });
      const take = async (): Promise<string | undefined> => {
        const options = { sort: { version: 1 }, returnDocument: 'after' } as const;
        const taken = await cases.findOneAndUpdate(
          { status: 'waiting' },
          { $set: { status: 'taken' } },
          options,
        );
        return taken?._id;
      };
      expect([await take(), await take(), await take(), await take()]).toEqual(['v3', 'v4', 'v5', undefined]);
    });

    test('insert when asked to, beginning with what the filter demands', async ({ store }) => {
      const cases = await oneCase(store);
      const filter = { _id: 'c2', 'resident.name': 'Jo', version: { $lt: 5 } };
      const update = { $set: { version: 1 }, $setOnInsert: { status: 'new' }, $push: { tags: 'x' } };
      const made = await cases.findOneAndUpdate(filter, update, { upsert: true, returnDocument: 'after' });
      expect(made).toEqual({ _id: 'c2', resident: { name: 'Jo' }, version: 1, status: 'new', tags: ['x'] });
      const again = await cases.updateOne(filter, update, { upsert: true });
      expect(again).toMatchObject({ matchedCount: 1, upsertedCount: 0 });
      const other = await cases.updateOne({ status: 'other' }, { $set: { version: 1 } }, { upsert: true });
      expect(other).toMatchObject({ matchedCount: 0, upsertedCount: 1 });
      expect(await cases.countDocuments({})).toBe(3);
    });

    test('do not insert a second document of the same id', async ({ store }) => {
      const cases = await oneCase(store);
      const stale = cases.updateOne({ _id: 'c1', version: 9 }, { $set: { status: 'x' } }, { upsert: true });
      await expect(stale).rejects.toSatisfy(isDuplicateKey);
    });

    test('replace a whole document, but not its id', async ({ store }) => {
      const cases = await oneCase(store);
      expect(await cases.replaceOne({ _id: 'c1' }, { version: 9 })).toMatchObject({
        matchedCount: 1,
        modifiedCount: 1,
      });
      expect(await cases.findOne({ _id: 'c1' })).toStrictEqual({ _id: 'c1', version: 9 });
      expect(await cases.replaceOne({ _id: 'c2' }, { version: 1 })).toMatchObject({ matchedCount: 0 });
      expect(await cases.replaceOne({ _id: 'c2' }, { version: 1 }, { upsert: true })).toMatchObject({
        upsertedCount: 1,
      });
      expect(await cases.findOne({ _id: 'c2' })).toStrictEqual({ _id: 'c2', version: 1 });
    });

    test('give a replacement of nothing an id of its own, where none is asked for', async ({ store }) => {
      const cases = await oneCase(store);
      await cases.replaceOne({ status: 'other' }, { version: 1 }, { upsert: true });
      const made = await cases.findOne({ version: 1, status: { $exists: false } });
      expect(made?._id).toBeInstanceOf(ObjectId);
    });

    test('delete one or all of those asked for', async ({ store }) => {
      const cases = await oneCase(store);
      for (const version of [2, 3, 4]) await cases.insertOne({ _id: `v${version}`, version, status: 'open' });
      expect(await cases.deleteOne({ status: 'open', version: 3 })).toMatchObject({ deletedCount: 1 });
      expect(await cases.deleteOne({ _id: 'nobody' })).toMatchObject({ deletedCount: 0 });
      expect(await cases.deleteOne({ status: 'open' })).toMatchObject({ deletedCount: 1 });
      expect(await cases.deleteMany({ status: 'open' })).toMatchObject({ deletedCount: 2 });
      expect(await cases.countDocuments({})).toBe(0);
    });
  });
}
