import { describe, expect } from 'vitest';
import { isDuplicateKey } from '../../../src/storage/duplicate-key.js';
import type { StorageTest } from './stores.js';

interface Person {
  _id: number;
  email?: string | null;
  council: string;
  number?: number;
}

/** Unique indexes hold, for one document at a time and for many at once. */
export function indexesContract(test: StorageTest): void {
  describe('indexes', () => {
    test('have a name, and may be declared again at the next start', async ({ store, fresh }) => {
      const people = store.collection<Person>('people');
      expect(await people.createIndex({ council: 1, number: -1 })).toBe('council_1_number_-1');
      expect(await people.createIndex({ council: 1, number: -1 })).toBe('council_1_number_-1');
      await people.insertOne({ _id: 1, council: 'a' });
      const again = (await fresh.reopen()).collection<Person>('people');
      expect(await again.createIndex({ council: 1, number: -1 })).toBe('council_1_number_-1');
    });

    test('that are unique refuse a second document with the same fields', async ({ store }) => {
      const people = store.collection<Person>('people');
      await people.createIndex({ council: 1, number: 1 }, { unique: true });
      await people.insertOne({ _id: 1, council: 'a', number: 1 });
      await people.insertOne({ _id: 2, council: 'a', number: 2 });
      await people.insertOne({ _id: 3, council: 'b', number: 1 });
      await expect(people.insertOne({ _id: 4, council: 'a', number: 1 })).rejects.toSatisfy(isDuplicateKey);
      // FerretDB refuses this as well, but not with MongoDB's code.
      await expect(people.updateOne({ _id: 2 }, { $set: { number: 1 } })).rejects.toThrow();
      expect(await people.find({ council: 'a' }).sort({ _id: 1 }).toArray()).toEqual([
        { _id: 1, council: 'a', number: 1 },
        { _id: 2, council: 'a', number: 2 },
      ]);
    });

    test('that are unique let a document keep, give up and take over fields', async ({ store }) => {
      const people = store.collection<Person>('people');
      await people.createIndex({ email: 1 }, { unique: true, sparse: true });
      await people.insertOne({ _id: 1, council: 'a', email: 'ann@example.org' });
      await people.updateOne({ _id: 1 }, { $set: { email: 'ann@example.org', council: 'b' } });
      await people.updateOne({ _id: 1 }, { $unset: { email: '' } });
      await people.insertOne({ _id: 2, council: 'a', email: 'ann@example.org' });
      await people.deleteOne({ _id: 2 });
      await people.updateOne({ _id: 1 }, { $set: { email: 'ann@example.org' } });
      expect(await people.findOne({ email: 'ann@example.org' })).toMatchObject({ _id: 1 });
    });

    test('that are unique and sparse let many documents do without the field', async ({ store }) => {
      const people = store.collection<Person>('people');
      await people.createIndex({ email: 1 }, { unique: true, sparse: true });
      await people.insertOne({ _id: 1, council: 'a' });
      await people.insertOne({ _id: 2, council: 'a' });
      await people.insertOne({ _id: 3, council: 'a', email: null });
      await expect(people.insertOne({ _id: 4, council: 'a', email: null })).rejects.toSatisfy(isDuplicateKey);
      expect(await people.countDocuments({ email: null })).toBe(3);
      expect(await people.find({}).sort({ email: 1, _id: 1 }).toArray()).toHaveLength(3);
    });

    test('that the documents break are refused, and then nothing is', async ({ store }) => {
      const people = store.collection<Person>('people');
      await people.insertOne({ _id: 1, council: 'a' });
      await people.insertOne({ _id: 2, council: 'a' });
      await expect(people.createIndex({ council: 1 }, { unique: true })).rejects.toThrow();
      await people.insertOne({ _id: 3, council: 'a' });
      expect(await people.countDocuments({ council: 'a' })).toBe(3);
    });
  });
}
