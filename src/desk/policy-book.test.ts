import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Temporal } from 'temporal-polyfill';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parsePolicy } from '../policy/load.js';
import { openStore } from '../storage/open.js';
import type { Store } from '../storage/port.js';
import { openPolicyBook, type PolicyBook } from './policy-book.js';
import { openRecords, type Records } from './records.js';

const original = readFileSync('src/policy/councils/marlhaven.yaml', 'utf8');
const calledWithin = (days: number) => original.replace('  call: 3', `  call: ${days}`);
const at = Temporal.Instant.from('2026-06-09T10:00:00Z');
const olga = 'olga@example.com';

let directory: string;
let store: Store;
let records: Records;
const plans: (string | null)[] = [];

beforeEach(async () => {
  directory = mkdtempSync(join(tmpdir(), 'redress-policy-'));
  store = await openStore({ dataDir: directory, onQuery: ({ index }) => plans.push(index) });
  records = await openRecords(store);
});
afterEach(async () => {
  await store.close();
  rmSync(directory, { recursive: true, force: true });
});

const started = (text = original): Promise<PolicyBook> =>
  openPolicyBook(records, { name: 'marlhaven.yaml', text, policy: parsePolicy(text, 'file') }, at);
const bring = (book: PolicyBook, text: string, after: number) =>
  book.bring({ text, by: olga, at, reason: 'The council decided so.', after });
const days = (book: PolicyBook) => book.inForce().council.policy.clocks.call;

describe('the policy in force', () => {
  it('is at first the file that the service starts with, which is version 1', async () => {
    const book = await started();
    expect(book.inForce().version).toMatchObject({ number: 1, source: 'file', by: 'system', changes: [] });
    expect(days(book)).toBe(3);
    expect(await started()).toBeDefined();
    expect((await book.all()).map(({ number }) => number)).toEqual([1]);
  });

  it('is what an officer brings into force, at once, with who, why and what is different', async () => {
    const book = await started();
    expect(await bring(book, calledWithin(2), 1)).toMatchObject({
      number: 2,
      source: 'workspace',
      by: olga,
      at: '2026-06-09T10:00:00Z',
      reason: 'The council decided so.',
      changes: [{ field: 'clocks.call', before: '3', after: '2' }],
    });
    expect(days(book)).toBe(2);
    expect((await book.find(1))?.text).toBe(original);
    expect((await book.all()).map(({ number }) => number)).toEqual([2, 1]);
  });

  it('has the closure days that it says', async () => {
    const book = await started();
    const day = Temporal.PlainDate.from('2026-12-29');
    expect(book.inForce().council.calendar.isWorkingDay(day)).toBe(false);
    await bring(book, original.replace(/ {2}- \{ date: 2026-12-29.*\n/, ''), 1);
    expect(book.inForce().council.calendar.isWorkingDay(day)).toBe(true);
  });

  it('outlasts a start with the same file, whatever its comments say', async () => {
    await bring(await started(), calledWithin(2), 1);
    const book = await started(`# A comment more\n${original}`);
    expect(days(book)).toBe(2);
    expect(await book.all()).toHaveLength(2);
  });

  it('gives way to a file that says something else since, which is the next version', async () => {
    await bring(await started(), calledWithin(2), 1);
    const book = await started(calledWithin(4));
    expect(book.inForce().version).toMatchObject({
      number: 3,
      source: 'file',
      reason: 'The council’s file was changed.',
      changes: [{ field: 'clocks.call', before: '2', after: '4' }],
    });
    expect(days(book)).toBe(4);
  });

  it('is seen by another instance when it looks', async () => {
    const [here, there] = [await started(), await started()];
    await bring(here, calledWithin(2), 1);
    expect(days(there)).toBe(3);
    await there.refresh();
    expect(days(there)).toBe(2);
  });

  it('is taken in once by instances that start at the same time', async () => {
    const [book] = await Promise.all([started(), started(), started()]);
    expect(await book.all()).toHaveLength(1);
  });

  it('that can no longer be read stops the start, and says how the file takes its place', async () => {
    await bring(await started(), calledWithin(2), 1);
    await records.policies.updateOne({ number: 2 }, { $set: { text: 'schema: 2' } });
    await expect(started()).rejects.toThrow(
      /version 2 of the policy:1:1: schema: must be 1[^]*Put right marlhaven\.yaml/,
    );
    expect(days(await started(calledWithin(4)))).toBe(4);
  });
});

describe('what is not brought into force', () => {
  it('is a policy that is not right, a version that others have replaced, and the policy itself', async () => {
    const [here, there] = [await started(), await started()];
    await expect(bring(here, calledWithin(9), 1)).rejects.toThrow('clocks.call: must be at most 5');
    expect(await bring(here, original, 1)).toMatchObject({ provision: 'input', field: 'text' });
    await bring(here, calledWithin(2), 1);
    expect(await bring(there, calledWithin(4), 1)).toMatchObject({ provision: 'version' });
    expect(await bring(here, calledWithin(4), 1)).toMatchObject({ provision: 'version' });
    expect(days(here)).toBe(2);
  });

  it('is the second of two that are brought at once', async () => {
    const [here, there] = [await started(), await started()];
    const both = await Promise.all([bring(here, calledWithin(2), 1), bring(there, calledWithin(4), 1)]);
    expect(both.filter((one) => 'refused' in one)).toHaveLength(1);
    expect(await here.all()).toHaveLength(2);
  });
});

it('every question to the versions is answered through an index', async () => {
  plans.length = 0;
  const book = await started();
  await bring(book, calledWithin(2), 1);
  await Promise.all([book.all(), book.find(2), book.refresh()]);
  expect(plans.length).toBeGreaterThan(4);
  expect(plans.filter((index) => index === null)).toEqual([]);
});
