import { describe, expect } from 'vitest';
import { isDuplicateKey } from '../../../src/storage/duplicate-key.js';
import type { StorageTest } from './stores.js';

interface Letter {
  _id: string;
  text: string;
  sentAt?: Date | undefined;
  pages?: number | null;
  to?: { name: string; lines: (string | null | undefined)[] };
}

/** What goes in comes out. */
export function documentsContract(test: StorageTest): void {
  describe('documents', () => {
    test('come back as they were stored', async ({ store }) => {
      const letters = store.collection<Letter>('letters');
      const letter = {
        _id: 'l1',
        text: 'Schimmel, العفن, 霉, 🏚️ and a ﬁnal \u0000 sign',
        sentAt: new Date('2026-03-02T10:00:00.123Z'),
        pages: -1.5,
        to: { name: 'Ms O’Hara', lines: ['1 High Street', ''] },
      };
      expect(await letters.insertOne(letter)).toMatchObject({ insertedId: 'l1' });
      expect(await letters.findOne({ _id: 'l1' })).toEqual(letter);
    });

    test('are there after the store was closed and opened again', async ({ store, fresh }) => {
      await Promise.all([
        store.collection<Letter>('letters').insertOne({ _id: 'l1', text: 'kept' }),
        store.collection<Letter>('drafts').insertOne({ _id: 'l1', text: 'another collection' }),
      ]);
      await store.collection<Letter>('letters').insertOne({ _id: 'l2', text: 'thrown away' });
      await store.collection<Letter>('letters').deleteOne({ _id: 'l2' });
      const letters = (await fresh.reopen()).collection<Letter>('letters');
      expect(await letters.find({}).toArray()).toEqual([{ _id: 'l1', text: 'kept' }]);
    });

    test('are neither read nor written once the store is closed', async ({ store }) => {
      const letters = store.collection<Letter>('letters');
      await letters.insertOne({ _id: 'l1', text: 'kept' });
      expect(await store.healthy()).toBe(true);
      await store.close();
      await expect(letters.insertOne({ _id: 'l2', text: 'late' })).rejects.toThrow();
      await expect(letters.findOne({ _id: 'l1' })).rejects.toThrow();
      expect(await store.healthy()).toBe(false);
      await store.close();
    });

    test('of a megabyte come back whole', async ({ store }) => {
      const letters = store.collection<Letter>('letters');
      const text = 'damp '.repeat(200_000);
      await letters.insertOne({ _id: 'long', text });
      expect(await letters.findOne({ _id: 'long' })).toEqual({ _id: 'long', text });
    });

    test('leave out what is undefined, and keep what is null', async ({ store }) => {
      const letters = store.collection<Letter>('letters');
      await letters.insertOne({ _id: 'l1', text: 't', sentAt: undefined, pages: null });
      await letters.insertOne({ _id: 'l2', text: 't', to: { name: 'n', lines: ['a', undefined, null] } });
      expect(await letters.findOne({ _id: 'l1' })).toStrictEqual({ _id: 'l1', text: 't', pages: null });
      expect(await letters.findOne({ _id: 'l2' })).toMatchObject({ to: { lines: ['a', null, null] } });
    });

    test('are copies: changing one in the program changes nothing in the store', async ({ store }) => {
      const letters = store.collection<Letter>('letters');
      const written = { _id: 'l1', text: 'as sent', to: { name: 'n', lines: ['1'] }, sentAt: new Date(0) };
      await letters.insertOne(written);
      written.to.lines.push('added to what was written');
      const read = await letters.findOne({ _id: 'l1' });
      read?.to?.lines.push('added to what was read');
      read?.sentAt?.setFullYear(1999);
      const expected = { _id: 'l1', text: 'as sent', to: { name: 'n', lines: ['1'] }, sentAt: new Date(0) };
      expect(await letters.findOne({ _id: 'l1' })).toEqual(expected);
      for await (const letter of letters.find({})) letter.text = 'changed while walking';
      expect(await letters.find({}).toArray()).toEqual([expected]);
    });

    test('get an id of their own when they bring none', async ({ store }) => {
      const notes = store.collection<{ text: string }>('notes');
      const { insertedId } = await notes.insertOne({ text: 'first' });
      await notes.insertOne({ text: 'second' });
      const [first, second] = await notes.find({}).sort({ text: 1 }).toArray();
      expect(first?._id).toEqual(insertedId);
      expect(first?._id).not.toEqual(second?._id);
    });

    test('are refused when the id is taken', async ({ store }) => {
      const letters = store.collection<Letter>('letters');
      await letters.insertOne({ _id: 'l1', text: 'first' });
      const again = letters.insertOne({ _id: 'l1', text: 'second' });
      await expect(again).rejects.toSatisfy(isDuplicateKey);
      expect(await letters.find({}).toArray()).toEqual([{ _id: 'l1', text: 'first' }]);
    });

    test('may have ids of several fields, whose order counts', async ({ store }) => {
      const seen = store.collection<{ _id: { case: string; verb: string } }>('seen');
      await seen.insertOne({ _id: { case: 'c1', verb: 'acknowledge' } });
      expect(await seen.findOne({ _id: { case: 'c1', verb: 'acknowledge' } })).not.toBeNull();
      expect(await seen.findOne({ _id: { verb: 'acknowledge', case: 'c1' } })).toBeNull();
    });

    test('of a collection that nobody wrote to are none', async ({ store }) => {
      const letters = store.collection<Letter>('never');
      expect(await letters.find({}).toArray()).toEqual([]);
      expect(await letters.countDocuments({ text: 'x' })).toBe(0);
      expect(await letters.findOne({ _id: 'x' })).toBeNull();
    });
  });
}
