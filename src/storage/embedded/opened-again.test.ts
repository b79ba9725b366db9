import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BSON } from 'mongodb';
import { test as base, afterEach, describe, expect, vi } from 'vitest';
import { isDuplicateKey } from '../duplicate-key.js';
import type { Collection } from '../port.js';
import { DocumentFile } from './document-file.js';
import { EmbeddedStore } from './store.js';

/** The driver's own, counted: what it exports cannot be spied on. */
vi.mock('mongodb', async (original) => {
  const driver = await original<typeof import('mongodb')>();
  return { ...driver, BSON: { ...driver.BSON, deserialize: vi.fn(driver.BSON.deserialize) } };
});

interface Case {
  _id: string;
  number: number;
  words: string[];
  row: { owner: string; changedAt: number };
  /** Much more than all that lists need. */
  text: string;
  state: { received: { raisedIn?: string; matter: string } };
}

const text = 'The lift has been out of order since Monday. '.repeat(200);

const caseOf = (number: number): Case => ({
  _id: `c${number}`,
  number,
  words: ['lift', `word${number}`],
  row: { owner: number % 2 === 0 ? 'ann' : 'bob', changedAt: 10 - number },
  text,
  state: { received: { ...(number === 3 && { raisedIn: 'e1' }), matter: text } },
});
const cases = [1, 2, 3, 4].map(caseOf);

async function indexed(collection: Collection<Case>): Promise<Collection<Case>> {
  await Promise.all([
    collection.createIndex({ number: 1 }, { unique: true }),
    collection.createIndex({ words: 1 }),
    collection.createIndex({ 'row.changedAt': 1 }),
    collection.createIndex({ 'state.received.raisedIn': 1 }, { sparse: true }),
  ]);
  return collection;
}

/** Closes the store, if it is open, and opens it again, so that nothing is decoded of what it holds. */
type OpenAgain = () => Promise<Collection<Case>>;

const test = base.extend<{ openAgain: OpenAgain }>({
  openAgain: async ({}, use) => {
    const dataDir = await mkdtemp(join(tmpdir(), 'redress-embedded-'));
    const open = () => EmbeddedStore.open(dataDir, () => undefined);
    let store = await open();
    const written = await indexed(store.collection<Case>('cases'));
    await Promise.all(cases.map((each) => written.insertOne(each)));
    await use(async () => {
      await store.close();
      store = await open();
      return store.collection<Case>('cases');
    });
    await store.close();
    await rm(dataDir, { recursive: true });
  },
});

const byChange = { 'row.changedAt': 1 } as const;

describe('a store that was opened again', () => {
  afterEach(() => {
    vi.restoreAllMocks();
  });

  test('finds its documents through its indexes, and by what no index has', async ({ openAgain }) => {
    const opened = await indexed(await openAgain());
    expect(await opened.find({ words: 'word2' }).toArray()).toEqual([caseOf(2)]);
    expect(await opened.find({ words: 'lift' }).sort(byChange).toArray()).toEqual(cases.toReversed());
    expect(await opened.findOne({ 'state.received.raisedIn': 'e1' })).toEqual(caseOf(3));
    expect(await opened.countDocuments({ words: 'lift', 'row.owner': 'ann' })).toBe(2);
    expect(await opened.findOne({ number: { $gt: 1 }, 'state.received.matter': text })).toEqual(caseOf(2));
    expect(await opened.find({}).sort({ text: 1, _id: -1 }).toArray()).toEqual(cases.toReversed());
  });

  test('decodes of them what lists and their filters need, and no more', async ({ openAgain }) => {
    const decode = vi.mocked(BSON.deserialize).mockClear();
    const opened = await indexed(await openAgain());
    const rows = await opened.find({ 'row.owner': 'bob' }).sort(byChange).project({ row: 1 }).toArray();
    expect(rows).toEqual([3, 1].map((number) => ({ _id: `c${number}`, row: caseOf(number).row })));
    expect(await opened.find({ number: 2 }).project({ 'state.received.raisedIn': 1 }).toArray()).toEqual([
      { _id: 'c2', state: { received: {} } },
    ]);
    // Once for their ids, and once for all the indexes.
    expect(decode).toHaveBeenCalledTimes(2 * cases.length);
    for (const [body] of decode.mock.calls) expect(body.length).toBeLessThan(250);
    expect(await opened.findOne({ number: 4 })).toEqual(caseOf(4));
    expect(decode).toHaveBeenCalledTimes(2 * cases.length + 1);
  });

  test('changes a document that nobody has read yet, in every index', async ({ openAgain }) => {
    const opened = await indexed(await openAgain());
    const update = {
      $set: { 'row.changedAt': 20, 'state.received.raisedIn': 'e2' },
      $push: { words: 'damp' },
    };
    expect(await opened.updateOne({ number: 1 }, update)).toMatchObject({ modifiedCount: 1 });
    const changed = {
      ...caseOf(1),
      words: ['lift', 'word1', 'damp'],
      row: { owner: 'bob', changedAt: 20 },
      state: { received: { matter: text, raisedIn: 'e2' } },
    };
    const inAll = async (collection: Collection<Case>): Promise<unknown[]> => [
      await collection.findOne({ words: 'damp' }),
      await collection.findOne({ 'state.received.raisedIn': 'e2' }),
      (await collection.find({}).sort(byChange).toArray()).at(-1),
    ];
    expect(await inAll(opened)).toEqual([changed, changed, changed]);
    expect(await inAll(await indexed(await openAgain()))).toEqual([changed, changed, changed]);
  });

  test('writes nothing when nothing changes, and forgets what is deleted', async ({ openAgain }) => {
    const opened = await indexed(await openAgain());
    const commit = vi.spyOn(DocumentFile.prototype, 'commit');
    const same = { $set: { text, 'state.received.matter': text } };
    expect(await opened.updateOne({ _id: 'c2' }, same)).toMatchObject({ matchedCount: 1, modifiedCount: 0 });
    expect(commit).not.toHaveBeenCalled();
    expect(await opened.deleteMany({ 'row.owner': 'bob' })).toEqual({ deletedCount: 2 });
    expect(await opened.find({ words: 'lift' }).sort(byChange).toArray()).toEqual([caseOf(4), caseOf(2)]);
    expect(await opened.countDocuments({ 'state.received.raisedIn': 'e1' })).toBe(0);
  });

  test('refuses a unique index that its documents break', async ({ openAgain }) => {
    const opened = await openAgain();
    const refused = opened.createIndex({ 'row.owner': 1 }, { unique: true });
    await expect(refused).rejects.toSatisfy(isDuplicateKey);
    await opened.insertOne({ ...caseOf(5), row: { owner: 'ann', changedAt: 1 } });
    expect(await (await openAgain()).countDocuments({})).toBe(5);
  });

  test('has text as it had it before, also where that was half of a sign', async ({ openAgain }) => {
    const broken = { ...caseOf(5), text: 'half \ud83d', words: ['\ude21'] };
    const opened = await openAgain();
    await opened.insertOne(broken);
    const before = await opened.findOne({ words: '\ude21' });
    expect(before).toMatchObject({ text: 'half \uFFFD', words: ['\uFFFD'] });
    expect(await (await openAgain()).findOne({ words: '\uFFFD' })).toEqual(before);
  });
});
