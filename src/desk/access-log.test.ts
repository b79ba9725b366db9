import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Temporal } from 'temporal-polyfill';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fullStore } from '../../tests/support/full-store.js';
import { openStore } from '../storage/open.js';
import type { Store } from '../storage/port.js';
import { accessesAtOnce, openAccessLog, type AccessLog, type AccessQuery } from './access-log.js';

const monday = Temporal.Instant.from('2026-03-02T09:00:00Z');
const queries: { index: string | null }[] = [];
let directory: string;
let store: Store;
let log: AccessLog;
beforeEach(async () => {
  queries.length = 0;
  directory = mkdtempSync(join(tmpdir(), 'redress-access-'));
  store = await openStore({ dataDir: directory, onQuery: (query) => queries.push(query) });
  log = await openAccessLog(store);
});
afterEach(async () => {
  await store.close();
  rmSync(directory, { recursive: true, force: true });
});

const endpoint = 'GET /cases/{reference}';
const olu = { person: 'olu@example.com', endpoint, by: 'session' } as const;
const lena = { ...olu, person: 'lena@example.com', by: 'teams' } as const;
const ofCase = (reference: string) => ({ kind: 'case', reference }) as const;
const at = (minutes: number) => monday.add({ minutes });
const seen = async (query: AccessQuery) =>
  (await log.find(query)).map(({ person, reference, list }) => `${person} ${reference ?? list ?? ''}`);

describe('the access log', () => {
  it('says who looked at a case, the latest first, and at which cases somebody looked', async () => {
    await log.keep({ ...olu, at: at(0), thing: ofCase('A-1') });
    await log.keep({ ...lena, at: at(1), thing: ofCase('A-1') });
    await log.keep({ ...lena, at: at(2), thing: ofCase('A-2') });
    expect(await seen({ reference: 'A-1' })).toEqual(['lena@example.com A-1', 'olu@example.com A-1']);
    expect(await seen({ person: 'lena@example.com' })).toEqual([
      'lena@example.com A-2',
      'lena@example.com A-1',
    ]);
    expect(await seen({ person: 'olu@example.com', reference: 'A-2' })).toEqual([]);
    expect(await log.find({ reference: 'A-2' })).toMatchObject([
      { at: '2026-03-02T09:02:00.000Z', endpoint, by: 'teams' },
    ]);
  });

  it('has a look at a case on disk before it is shown', async () => {
    await log.keep({ ...olu, at: at(0), thing: ofCase('A-1') });
    await store.close();
    store = await openStore({ dataDir: directory });
    log = await openAccessLog(store);
    expect(await seen({ reference: 'A-1' })).toHaveLength(1);
  });

  it('writes looks at lists together, and none twice', async () => {
    const list = { kind: 'list', list: 'cases' } as const;
    for (let minute = 0; minute < 3; minute += 1) await log.keep({ ...olu, at: at(minute), thing: list });
    expect(await seen({ person: 'olu@example.com' })).toEqual([]);
    await log.settle();
    await log.settle();
    expect(await seen({ person: 'olu@example.com' })).toEqual(Array(3).fill('olu@example.com cases'));
  });

  it('keeps what could not be written for the next time', async () => {
    const full = fullStore(store);
    const other = await openAccessLog(full.store);
    await other.keep({ ...olu, at: at(0), thing: { kind: 'list', list: 'cases' } });
    await expect(other.settle()).rejects.toThrow('the disk is full');
    full.makeRoom();
    await other.settle();
    expect(await seen({ person: 'olu@example.com' })).toHaveLength(1);
  });

  it('gives a page at a time, through an index', async () => {
    const all = accessesAtOnce + 20;
    for (let minute = 0; minute < all; minute += 1) {
      await log.keep({ ...olu, at: at(minute), thing: ofCase(minute % 2 === 0 ? 'A-1' : 'A-2') });
    }
    const first = await log.find({ person: olu.person });
    const rest = await log.find({ person: olu.person, before: first.at(-1)?._id });
    expect([first.length, rest.length]).toEqual([accessesAtOnce, 20]);
    expect(new Set([...first, ...rest].map(({ _id }) => _id)).size).toBe(all);
    expect(await log.find({ reference: 'A-1', before: first.at(-1)?._id })).toHaveLength(10);
    await log.tidy(monday);
    expect(queries.filter(({ index }) => index === null)).toEqual([]);
  });

  it('is kept for a year', async () => {
    await log.keep({ ...olu, at: at(0), thing: ofCase('A-1') });
    await log.tidy(monday.add({ hours: 364 * 24 }));
    expect(await seen({ reference: 'A-1' })).toHaveLength(1);
    await log.tidy(monday.add({ hours: 366 * 24 }));
    expect(await seen({ reference: 'A-1' })).toEqual([]);
  });
});
