import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Temporal } from 'temporal-polyfill';
import { workingCalendar } from '../../src/calendar/working-days.js';
import type { ListedPerson } from '../../src/complaints/directory-changes.js';
import { isRefusal } from '../../src/complaints/refusal.js';
import { listingOf } from '../../src/desk/case-listing.js';
import { openDesk } from '../../src/desk/desk.js';
import { openRecords, type CaseRecord, type Records } from '../../src/desk/records.js';
import { loadPolicy } from '../../src/policy/load.js';
import { openStore } from '../../src/storage/open.js';

const policy = loadPolicy('src/policy/councils/marlhaven.yaml');
const calendar = workingCalendar([]);
const [few, many] = [1_000, 100_000];
const dueAtOnce = 50;
const rounds = 7;
/** Monday 9 March 2026, in working hours. */
const morning = Temporal.Instant.from('2026-03-09T09:00:00Z');

/** Fifty team leaders, so that what is due goes to many people. */
const people: readonly ListedPerson[] = Array.from({ length: 50 }, (_, index) => ({
  name: `Leader ${index + 1}`,
  email: `leader-${index + 1}@example.com`,
  roles: ['team-leader'],
  serviceAreas: ['repairs'],
}));

/**
 * What a sweep costs that finds fifty cases with something to tell among 1,000 open cases and among 100,000: on the embedded
 * store, or in the database that `MONGODB_URI` names (a new one, dropped afterwards by whoever owns the server).
 */
export async function sweep(): Promise<void> {
  const costs: number[][] = [];
  for (const size of [few, many]) costs.push(await roundsAmong(size));
  const [small = [], large = []] = costs.map((figures) => figures.sort((a, b) => a - b));
  const line = (size: number, figures: readonly number[]) =>
    `${size.toLocaleString('en-GB').padStart(7)} open cases, ${dueAtOnce} due: ${middle(figures).toFixed(1)} ms a sweep (${(figures[0] ?? 0).toFixed(1)} to ${(figures.at(-1) ?? 0).toFixed(1)}, ${rounds} rounds)\n`;
  process.stdout.write(line(few, small) + line(many, large));
  process.stdout.write(`ratio ${(middle(large) / middle(small)).toFixed(2)}\n`);
}

/** The milliseconds of each sweep, among so many open cases. */
async function roundsAmong(size: number): Promise<number[]> {
  const dataDir = mkdtempSync(join(tmpdir(), 'redress-bench-'));
  const uri = process.env['MONGODB_URI'];
  const store = await openStore({ dataDir, ...(uri !== undefined && { mongodbUri: inDatabase(uri, size) }) });
  try {
    const records = await openRecords(store);
    const desk = await openDesk({ records, council: () => ({ policy, calendar }) });
    await desk.staff.change({ kind: 'import', people });
    await fill(records, await sample(desk, records), size);
    const figures: number[] = [];
    for (let round = -2; round < rounds; round += 1) {
      await makeDue(records, (round + 2) * dueAtOnce);
      const started = performance.now();
      const told = await desk.sweep(morning.add({ minutes: round + 2 }));
      if (round >= 0) figures.push(performance.now() - started);
      if (told.length === 0) throw new Error('The sweep told nobody of anything.');
    }
    return figures;
  } finally {
    await store.close();
    rmSync(dataDir, { recursive: true, force: true });
  }
}

function inDatabase(uri: string, size: number): string {
  const url = new URL(uri);
  url.pathname = `/redress-bench-sweep-${size}-${Date.now()}`;
  return url.href;
}

/** One real case, as a resident's complaint leaves it: due to be told of on Friday 20 March at the earliest. */
async function sample(desk: Awaited<ReturnType<typeof openDesk>>, { cases }: Records): Promise<CaseRecord> {
  const data = {
    matter: 'The boiler has been broken for five weeks and nobody has rung back as promised. '.repeat(6),
    channel: 'chat' as const,
    resident: { name: 'Pat Example', email: 'pat@example.org', phone: '01632 960111' },
    outcomes: ['A working boiler'],
    service: 'repairs',
  };
  const outcome = await desk.receive('bench:0:1', data, 'resident', morning.subtract({ hours: 24 * 4 }));
  const record = isRefusal(outcome) ? null : await cases.findOne({ _id: outcome.reference });
  if (!record) throw new Error('The first case was not kept.');
  return record;
}

/** Copies of the case, each with an owner of its own choosing and nothing to tell until the end of the week. */
async function fill({ cases }: Records, one: CaseRecord, size: number): Promise<void> {
  const later = morning.add({ hours: 24 * 5 }).epochMilliseconds;
  const { unsentSince: _sent, ...rest } = one;
  const batch = 500;
  for (let from = 0; from < size; from += batch) {
    await Promise.all(
      Array.from({ length: Math.min(batch, size - from) }, (_, offset) => {
        const number = from + offset + 2;
        const _id = `BENCH-${number}`;
        const owner = people[number % people.length]?.email ?? null;
        const state = { ...one.state, reference: _id, owner };
        const listing = listingOf(state, rest.events, [], 0);
        const fresh = { ...rest, ...listing, _id, source: `bench:${number}:1`, number, state, toSend: [] };
        return cases.insertOne({ ...fresh, nextAlertAt: later + number * 1_000 });
      }),
    );
  }
}

/** Brings the time of fifty cases forward to now. */
async function makeDue({ cases }: Records, skip: number): Promise<void> {
  const batch = Array.from({ length: dueAtOnce }, (_, index) => `BENCH-${skip + index + 2}`);
  const nextAlertAt = morning.epochMilliseconds;
  await Promise.all(batch.map((_id) => cases.updateOne({ _id }, { $set: { nextAlertAt } })));
}

function middle(figures: readonly number[]): number {
  return figures[Math.floor(figures.length / 2)] ?? Number.NaN;
}
