import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Temporal } from 'temporal-polyfill';
import { test as base, afterEach, describe, expect, vi } from 'vitest';
import type { Collection } from '../port.js';
import { DocumentFile } from './document-file.js';
import { EmbeddedStore } from './store.js';

interface Sample {
  _id: string;
  n?: number;
  name?: unknown;
  list?: unknown[];
  other?: unknown[];
  'a.b'?: number;
}

const test = base.extend<{ documents: Collection<Sample> }>({
  documents: async ({}, use) => {
    const dataDir = await mkdtemp(join(tmpdir(), 'redress-embedded-'));
    const store = await EmbeddedStore.open(dataDir, () => undefined);
    await use(store.collection<Sample>('documents'));
    await store.close();
    await rm(dataDir, { recursive: true });
  },
});

type Attempt = (documents: Collection<Sample>) => Promise<unknown>;

/** What MongoDB would take, or ignore, and another engine would not; and what the refusal names. */
const refusals: Record<string, [Attempt, string]> = {
  $regex: [(documents) => documents.findOne({ name: { $regex: 'a' } }), 'operator $regex'],
  'a regular expression': [(documents) => documents.findOne({ name: /a/ }), 'RegExp'],
  $and: [(documents) => documents.findOne({ $and: [{ a: 1 }] }), 'operator $and'],
  $not: [(documents) => documents.countDocuments({ a: { $not: { $gt: 1 } } }), 'operator $not'],
  $mul: [(documents) => documents.updateOne({ _id: 'a' }, { $mul: { n: 2 } }), 'operator $mul'],
  $slice: [
    (documents) => documents.updateOne({ _id: 'a' }, { $push: { list: { $each: [1], $slice: 3 } } }),
    'operator $slice',
  ],
  'the positional $': [
    (documents) => documents.updateOne({ 'list.n': 1 }, { $set: { 'list.$.n': 2 } }),
    'list.$.n',
  ],
  '$pull by fields': [
    (documents) => documents.updateOne({ _id: 'a' }, { $pull: { list: { n: 1 } } }),
    '$pull takes',
  ],
  '$unset of an element': [
    (documents) => documents.updateOne({ _id: 'a' }, { $unset: { 'list.0': '' } }),
    '$unset cannot take element 0',
  ],
  'a replacement as an update': [
    (documents) => documents.updateOne({ _id: 'a' }, { n: 2 }),
    'operators only',
  ],
  'a prototype': [
    (documents) => documents.updateOne({ _id: 'a' }, { $set: { '__proto__.n': 2 } }),
    '__proto__',
  ],
  'field names with a dot': [(documents) => documents.insertOne({ _id: 'b', 'a.b': 1 }), 'field name "a.b"'],
  'field names with $': [
    (documents) => documents.insertOne({ _id: 'b', name: { $schema: '' } }),
    'field name "$schema"',
  ],
  'field names with half a sign': [
    (documents) => documents.insertOne({ _id: 'b', name: { '\ud83d': 1 } }),
    'cannot be stored',
  ],
  'paths with half a sign': [
    (documents) => documents.updateOne({ _id: 'a' }, { $set: { 'name.\ud83d': 1 } }),
    'name.',
  ],
  'lists in lists': [(documents) => documents.insertOne({ _id: 'b', list: [[1]] }), 'at "list"'],
  'what is no number': [(documents) => documents.insertOne({ _id: 'b', name: { n: NaN } }), 'at "name.n"'],
  'what BSON would empty': [
    (documents) => documents.insertOne({ _id: 'b', name: Temporal.PlainDate.from('2026-03-02') }),
    'PlainDate',
  ],
  'a projection that keeps and leaves out': [
    (documents) => documents.find({}).project({ a: 1, b: 0 }).toArray(),
    'not both',
  ],
};

describe('the embedded store', () => {
  afterEach(() => {
    vi.restoreAllMocks();
  });

  test.for(Object.entries(refusals))(
    'refuses %s, and says so',
    async ([, [attempt, named]], { documents }) => {
      await documents.insertOne({ _id: 'a', n: 1, list: [{ n: 1 }] });
      await expect((async () => attempt(documents))()).rejects.toThrow(named);
      expect(await documents.find({}).toArray()).toEqual([{ _id: 'a', n: 1, list: [{ n: 1 }] }]);
    },
  );

  test('refuses what MongoDB refuses, with its codes', async ({ documents }) => {
    await documents.insertOne({ _id: 'a', list: [1, 2], other: [3, 4] });
    await documents.createIndex({ list: 1 });
    await expect(documents.createIndex({ list: 1 }, { unique: true })).rejects.toMatchObject({ code: 86 });
    await expect(documents.createIndex({ list: 1, other: 1 })).rejects.toMatchObject({ code: 171 });
    await documents.createIndex({ 'name.first': 1 }, { unique: true });
    const tooLarge = documents.insertOne({ _id: 'b', name: 'x'.repeat(16 * 1024 * 1024) });
    await expect(tooLarge).rejects.toMatchObject({ code: 10334 });
    const taken = documents.insertOne({ _id: 'b', name: {} });
    await expect(taken).rejects.toMatchObject({ code: 11000 });
    await expect(taken).rejects.toThrow('documents index: name.first_1');
  });

  test('brings all writes of a turn to the disk at once', async ({ documents }) => {
    const commit = vi.spyOn(DocumentFile.prototype, 'commit');
    await Promise.all(['a', 'b', 'c'].map((_id) => documents.insertOne({ _id })));
    await Promise.all([
      documents.updateOne({ _id: 'a' }, { $set: { n: 1 } }),
      documents.deleteOne({ _id: 'b' }),
    ]);
    expect(commit).toHaveBeenCalledTimes(2);
  });

  test('answers no query before what it saw is on disk', async ({ documents }) => {
    const commit = vi.spyOn(DocumentFile.prototype, 'commit');
    const write = documents.insertOne({ _id: 'a' });
    expect(await documents.findOne({ _id: 'a' })).toEqual({ _id: 'a' });
    expect(commit).toHaveBeenCalledOnce();
    await write;
  });

  test('waits for the disk only for what was asked for', async ({ documents }) => {
    await documents.insertOne({ _id: 'a' });
    let isWritten = (): void => undefined;
    const commit = vi.spyOn(DocumentFile.prototype, 'commit').mockReturnValueOnce(
      new Promise((resolve) => {
        isWritten = resolve;
      }),
    );
    const answered: string[] = [];
    const asked = {
      write: documents.insertOne({ _id: 'b' }),
      all: documents.find({}).toArray(),
      b: documents.findOne({ _id: 'b' }),
    };
    for (const [name, answer] of Object.entries(asked)) void answer.then(() => answered.push(name));
    await vi.waitFor(() => {
      expect(commit).toHaveBeenCalledOnce();
    });
    expect(await documents.findOne({ _id: 'a' })).toEqual({ _id: 'a' });
    const late = documents.findOne({ _id: 'b' }).then(() => answered.push('late b'));
    expect(await documents.findOne({ _id: 'c' })).toBeNull();
    expect(answered).toEqual([]);
    isWritten();
    await Promise.all([...Object.values(asked), late]);
    expect(answered.toSorted()).toEqual(['all', 'b', 'late b', 'write']);
  });

  test('refuses all work once a write has failed', async ({ documents }) => {
    let fail = (): void => undefined;
    const commit = vi.spyOn(DocumentFile.prototype, 'commit').mockReturnValueOnce(
      new Promise((_, reject) => {
        fail = () => {
          reject(new Error('the disk is full'));
        };
      }),
    );
    const write = documents.insertOne({ _id: 'a' });
    await vi.waitFor(() => {
      expect(commit).toHaveBeenCalledOnce();
    });
    const meanwhile = [documents.insertOne({ _id: 'b' }), documents.findOne({ _id: 'a' })];
    const answers = Promise.allSettled([write, ...meanwhile]);
    fail();
    const refused = await answers;
    expect(refused.map(({ status }) => status)).toEqual(['rejected', 'rejected', 'rejected']);
    await expect(documents.findOne({ _id: 'c' })).rejects.toThrow('the disk is full');
    await expect(documents.insertOne({ _id: 'c' })).rejects.toThrow('the disk is full');
    expect(commit).toHaveBeenCalledOnce();
  });

  test('lets other work go on during a long walk', async ({ documents }) => {
    await Promise.all(Array.from({ length: 1_000 }, (_, at) => documents.insertOne({ _id: String(at) })));
    let turns = 0;
    const other = setInterval(() => (turns += 1), 0);
    for await (const { _id } of documents.find({})) expect(_id).not.toBe('');
    clearInterval(other);
    expect(turns).toBeGreaterThan(0);
  });
});
