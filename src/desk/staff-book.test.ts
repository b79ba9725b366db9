import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
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
