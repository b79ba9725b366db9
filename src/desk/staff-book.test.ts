import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Temporal } from 'temporal-polyfill';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openStore } from '../storage/open.js';
import type { Store } from '../storage/port.js';
import { openRecords, type Records } from './records.js';
import { openStaffBook } from './staff-book.js';

const ola = {
  name: 'Ola',
  email: 'ola@example.com',
  roles: ['complaints-officer'],
  serviceAreas: [],
} as const;
const rita = { ...ola, name: 'Rita', email: 'rita@example.com' } as const;

let directory: string;
let store: Store;
let records: Records;
beforeEach(async () => {
  directory = mkdtempSync(join(tmpdir(), 'redress-staff-'));
  store = await openStore({ dataDir: directory });
  records = await openRecords(store);
});
afterEach(async () => {
  await store.close();
  rmSync(directory, { recursive: true, force: true });
});

const names = (book: { directory(): { people: readonly { name: string }[] } }) =>
  book.directory().people.map(({ name }) => name);

it('is kept: who opens it later finds the same people', async () => {
  const book = await openStaffBook(records);
  expect(await book.change({ kind: 'import', people: [ola] })).toBeUndefined();
  expect(names(await openStaffBook(records))).toEqual(['Ola']);
});

it('two who change it at once both have their way, and another instance sees it when it looks', async () => {
  const [here, there] = [await openStaffBook(records), await openStaffBook(records)];
  await Promise.all([
    here.change({ kind: 'import', people: [ola] }),
    there.change({ kind: 'import', people: [rita] }),
  ]);
  await Promise.all([here.refresh(), there.refresh()]);
  expect(names(here).sort()).toEqual(['Ola', 'Rita']);
  expect(names(there)).toEqual(names(here));
});

it('what a rule refuses changes nothing', async () => {
  const book = await openStaffBook(records);
  await book.change({ kind: 'import', people: [ola] });
  const refused = await book.change({ kind: 'import', people: [{ ...ola, active: false }] });
  expect(refused).toMatchObject({ provision: 'Code 4.1' });
  expect(book.directory().people[0]).toMatchObject({ active: true });
});

describe('the history of the staff list', () => {
  const at = Temporal.Instant.from('2026-06-09T10:00:00Z');
  const signed = { by: 'olga@example.com', at };

  it('holds who changed what and when, the latest first; what changes nothing is no change', async () => {
    const book = await openStaffBook(records);
    await book.change({ kind: 'import', people: [ola, rita] });
    await book.change({ kind: 'leaves', email: rita.email }, signed);
    await book.change({ kind: 'leaves', email: rita.email }, signed);
    expect(book.version()).toBe(2);
    expect(await book.history()).toMatchObject([
      {
        version: 2,
        at: '2026-06-09T10:00:00Z',
        by: 'olga@example.com',
        people: [{ name: 'Rita', fields: [{ field: 'active', before: 'yes', after: 'no' }] }],
      },
      { version: 1, by: 'system', people: [{ name: 'Ola', kind: 'added' }, { name: 'Rita' }] },
    ]);
  });

  it('is whole also where the service was killed before a change stood in it', async () => {
    const book = await openStaffBook(records);
    await book.change({ kind: 'import', people: [ola] });
    await records.staffChanges.deleteOne({ version: 1 });
    await book.change({ kind: 'import', people: [rita] });
    await records.staffChanges.deleteOne({ version: 2 });
    const again = await openStaffBook(records);
    expect((await again.history()).map(({ version }) => version)).toEqual([2, 1]);
  });

  it('has no change of a list that looked otherwise to whoever made it', async () => {
    const book = await openStaffBook(records);
    await book.change({ kind: 'import', people: [ola] });
    const late = await book.change({ kind: 'add', person: rita }, { ...signed, version: 0 });
    expect(late).toMatchObject({ provision: 'version' });
    expect(await book.history()).toHaveLength(1);
  });
});
