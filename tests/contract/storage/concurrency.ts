import { describe, expect } from 'vitest';
import { isDuplicateKey } from '../../../src/storage/duplicate-key.js';
import type { StorageTest } from './stores.js';

interface Case {
  _id: string;
  version: number;
  events: string[];
  sentAt?: Date;
}

const writers = Array.from({ length: 20 }, (_, at) => `writer ${at}`);

/** Many at once do what one after the other could have done. */
export function concurrencyContract(test: StorageTest): void {
  describe('at the same time', () => {
    test('one of 20 writers of the same version wins each round', async ({ store }) => {
      const cases = store.collection<Case>('cases');
      await cases.insertOne({ _id: 'c1', version: 0, events: [] });
      for (const version of [0, 1, 2, 3, 4]) {
        const results = await Promise.all(
          writers.map((writer) =>
            cases.updateOne(
              { _id: 'c1', version },
              {
                $inc: { version: 1 },
                $push: { events: `${version}: ${writer}` },
                $set: { sentAt: new Date(version) },
              },
            ),
          ),
        );
        expect(results.filter(({ modifiedCount }) => modifiedCount === 1)).toHaveLength(1);
      }
      const after = await cases.findOne({ _id: 'c1' });
      expect(after).toMatchObject({ version: 5, sentAt: new Date(4) });
      expect(after?.events.map((event) => Number.parseInt(event))).toEqual([0, 1, 2, 3, 4]);
    });

    test('20 counts are all counted', async ({ store }) => {
      const cases = store.collection<Case>('cases');
      await cases.insertOne({ _id: 'c1', version: 0, events: [] });
      await Promise.all(
        writers.map((events) => cases.updateOne({ _id: 'c1' }, { $inc: { version: 1 }, $push: { events } })),
      );
      const after = await cases.findOne({ _id: 'c1' });
      expect(after?.version).toBe(20);
      expect(after?.events.toSorted()).toEqual(writers.toSorted());
    });

    test('20 upserts of the same new document make one', async ({ store }) => {
      const cases = store.collection<Case>('cases');
      const results = await Promise.all(
        writers.map((events) =>
          cases.findOneAndUpdate(
            { _id: 'new' },
            { $inc: { version: 1 }, $push: { events }, $setOnInsert: { sentAt: new Date(0) } },
            { upsert: true, returnDocument: 'after' },
          ),
        ),
      );
      expect(new Set(results.map((result) => result?.version)).size).toBe(20);
      expect(await cases.find({}).toArray()).toMatchObject([
        { _id: 'new', version: 20, sentAt: new Date(0) },
      ]);
    });

    test('one of 20 inserts of the same id succeeds, and the others hear why', async ({ store }) => {
      const cases = store.collection<Case>('cases');
      const inserts = writers.map((writer) => cases.insertOne({ _id: 'same', version: 0, events: [writer] }));
      const results = await Promise.allSettled(inserts);
      const refused = results.filter((result) => result.status === 'rejected');
      expect(refused).toHaveLength(19);
      expect(refused.every(({ reason }) => isDuplicateKey(reason))).toBe(true);
    });

    test('one of 20 claims of the same work gets it', async ({ store }) => {
      const cases = store.collection<Case>('cases');
      for (const _id of ['a', 'b', 'c']) await cases.insertOne({ _id, version: 0, events: [] });
      const claims = await Promise.all(
        writers.map((events) =>
          cases.findOneAndUpdate(
            { version: 0 },
            { $set: { version: 1 }, $push: { events } },
            { sort: { _id: 1 } },
          ),
        ),
      );
      expect(claims.flatMap((claim) => (claim === null ? [] : [claim._id])).toSorted()).toEqual([
        'a',
        'b',
        'c',
      ]);
    });
  });
}
