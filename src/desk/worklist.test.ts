import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hal, hope, lena, olga, policy, received } from '../../tests/support/case-story.js';
import { workingCalendar } from '../calendar/working-days.js';
import type { CommandName } from '../complaints/command.js';
import { obligations } from '../complaints/obligations.js';
import { permitted } from '../complaints/permissions.js';
import { isRefusal } from '../complaints/refusal.js';
import { casesSeenBy } from '../complaints/seen-by.js';
import { openStore, type QueryReport } from '../storage/open.js';
import type { Store } from '../storage/port.js';
import { openDesk, type Desk } from './desk.js';
import { openRecords, type CaseRecord, type Records } from './records.js';
import { worklist, type CaseOrder, type ListedCase, type Worklist } from './worklist.js';
import type { CaseFilter } from './worklist-filter.js';

/** Monday 22 June 2026. */
const now = Temporal.Instant.from('2026-06-22T10:00:00Z');
const today = Temporal.PlainDate.from('2026-06-22');
const queries: QueryReport[] = [];

let directory: string;
let store: Store;
let records: Records;
let desk: Desk;
let lists: Worklist;
let all: CaseRecord[];

async function act(day: string, as: string, command: CommandName, data: object, reference?: string) {
  const at = Temporal.Instant.from(`${day}T10:00:00Z`);
  const outcome = await desk.act({ at, as, command, data, reference });
  if (isRefusal(outcome)) throw new Error(`${command}: ${outcome.message}`);
  return outcome.complaint.reference;
}

/** Sixty complaints of three weeks, about two services, and what became of them. */
async function fill(): Promise<void> {
  for (let number = 0; number < 60; number += 1) {
    const day = `2026-06-${String((number % 19) + 1).padStart(2, '0')}`;
    const [service, owner] = number % 3 === 0 ? (['waste', olga] as const) : (['repairs', lena] as const);
    const about = number % 4 === 0 ? 'The gutter leaks' : 'Nobody came to mend the lift';
    const adjustments = number % 5 === 0 ? ['Large print'] : [];
    const matter = `${about}. It is number ${100 + number}.`;
    const reference = await act(day, 'resident', 'receive', {
      ...received[3],
      ...{ matter, points: undefined, service, adjustments },
      resident: { name: number % 2 === 0 ? 'Amélie Sample' : 'Bob Example', email: 'sam@example.org' },
    });
    if (number % 7 === 0) {
      const points = [{ text: matter, responsibility: 'ours' }];
      const definition = { points, outcomes: ['A mended one'], reason: 'Agreed' };
      await act('2026-06-22', owner.email, 'amend-definition', definition, reference);
      await act('2026-06-22', owner.email, 'acknowledge', {}, reference);
    } else if (number % 7 === 1)
      await act('2026-06-20', 'resident', 'withdraw', { reason: 'Mended' }, reference);
    else if (number % 11 === 3) {
      await act('2026-06-20', owner.email, 'declare-conflict', { reason: 'A neighbour' }, reference);
    }
  }
}

beforeAll(async () => {
  directory = mkdtempSync(join(tmpdir(), 'redress-worklist-'));
  store = await openStore({
    dataDir: directory,
    lasting: 'once-closed',
    onQuery: (query) => queries.push(query),
  });
  records = await openRecords(store);
  desk = await openDesk({ records, council: () => ({ policy, calendar: workingCalendar([]) }) });
  await desk.staff.change({ kind: 'import', people: [lena, hal, hope, olga] });
  await fill();
  lists = worklist(records);
  all = await records.cases.find({ owedKey: { $gte: '' } }).toArray();
});

afterAll(async () => {
  await store.close();
  rmSync(directory, { recursive: true, force: true });
});

const context = () => ({ ...desk.rules(), now });

async function walked(filter: CaseFilter, reader: string, order: CaseOrder = 'owed'): Promise<ListedCase[]> {
  const asked = { filter, order, today, seen: casesSeenBy(reader, context()) };
  const cases: ListedCase[] = [];
  for (let after: string | undefined; ;) {
    const page = await lists.page(asked, after);
    cases.push(...page.cases);
    after = page.next;
    if (after === undefined) break;
  }
  expect(await lists.total(asked)).toEqual({ exactly: cases.length });
  return cases;
}

const references = async (filter: CaseFilter, reader = olga.email, order: CaseOrder = 'owed') =>
  (await walked(filter, reader, order)).map(({ reference }) => reference);

const owedIn = ({ state }: CaseRecord) => {
  const { policy, calendar, directory } = desk.rules();
  return obligations(state, policy, calendar, directory, now).toSorted((a, b) => a.due.localeCompare(b.due));
};

/** Whether a case belongs in a list: asked of its state alone, in the plainest way. */
function belongs(record: CaseRecord, filter: CaseFilter, reader: string): boolean {
  const { state, events } = record;
  const due = owedIn(record)[0]?.due;
  const overdue = due !== undefined && due < '2026-06-22';
  const within = {
    overdue,
    today: due === '2026-06-22',
    week: due !== undefined && due >= '2026-06-22' && due <= '2026-06-28',
    later: due !== undefined && due > '2026-06-28',
    nothing: due === undefined,
  };
  const wasLate = events.some((event) => event.type === 'ComplaintAcknowledged' && event.late);
  const text = `${state.received.matter} ${state.received.resident.name} ${state.reference}`.toLowerCase();
  return (
    permitted(state, 'show', { ...context(), actor: reader }) === undefined &&
    (filter.stage === undefined || state.stage === filter.stage) &&
    (filter.status === undefined || state.status === filter.status) &&
    (filter.service === undefined || state.service === filter.service) &&
    (typeof filter.owner !== 'string' || state.owner === filter.owner) &&
    (typeof filter.owner !== 'object' || (state.owner === null && state.status === 'open')) &&
    (filter.due === undefined || within[filter.due]) &&
    (filter.breach !== 'now' || overdue) &&
    (filter.breach !== 'ever' || overdue || wasLate) &&
    (filter.adjustments === undefined || state.needs.adjustments.length > 0) &&
    (filter.words ?? '').split(' ').every((word) => text.replace('é', 'e').includes(word))
  );
}

const maybe = <T>(...values: readonly T[]) => fc.constantFrom(undefined, ...values);
const filters: fc.Arbitrary<CaseFilter> = fc.record({
  stage: maybe(1 as const, 2 as const),
  status: maybe('open' as const, 'withdrawn' as const),
  service: maybe('repairs', 'waste'),
  owner: maybe<NonNullable<CaseFilter['owner']>>(lena.email, olga.email, { nobody: true }),
  due: maybe('overdue' as const, 'today' as const, 'week' as const, 'later' as const, 'nothing' as const),
  breach: maybe('now' as const, 'ever' as const),
  adjustments: maybe('recorded' as const),
  words: maybe('gutter', 'amelie', 'lift bob', 'gutter 104'),
});

describe('the worklist', () => {
  it('holds just the cases that belong in it, in order, whoever asks for what, through an index', async () => {
    const readers = fc.constantFrom(lena.email, hal.email, hope.email, olga.email, 'nobody@example.com');
    const orders = fc.constantFrom<CaseOrder>('owed', 'newest');
    queries.length = 0;
    const property = fc.asyncProperty(filters, readers, orders, async (filter, reader, order) => {
      const dayOf = (record: CaseRecord) =>
        order === 'owed' ? (owedIn(record)[0]?.due ?? '9999') : record.state.received.receivedOn;
      const sign = order === 'owed' ? 1 : -1;
      const expected = all
        .filter((record) => belongs(record, filter, reader))
        .sort((a, b) => sign * `${dayOf(a)} ${a._id}`.localeCompare(`${dayOf(b)} ${b._id}`));
      expect(await references(filter, reader, order)).toEqual(expected.map(({ _id }) => _id));
    });
    await fc.assert(property, { numRuns: 300 });
    expect(queries.filter(({ index }) => index === null)).toEqual([]);
  });

  it('goes on page after page until the last', async () => {
    const asked = { filter: {}, order: 'owed', seen: 'all', today } as const;
    const first = await lists.page(asked);
    const second = await lists.page(asked, first.next);
    expect([first.cases.length, second.cases.length, second.next]).toEqual([50, 10, undefined]);
  });

  it('finds a case by its reference, by the beginning of it, and by words with little ones among them', async () => {
    const reference = all.find(({ number }) => number === 7)?._id ?? '';
    expect(await references({ words: reference.toLowerCase() })).toEqual([reference]);
    expect(await references({ words: reference.slice(0, 12) })).toEqual([reference]);
    expect(await references({ words: reference.slice(0, 11) })).toHaveLength(9);
    const [gutter, said] = await Promise.all([
      references({ words: 'gutter' }),
      references({ words: 'my gutter, and it is not the' }),
    ]);
    expect(said).toEqual(gutter);
    expect(await references({ words: 'no such word' })).toEqual([]);
  });

  it('shows what each case is about, what is owed first, and nothing that was told in confidence', async () => {
    const [first] = await walked({ words: '100' }, olga.email);
    expect(first).toEqual({
      reference: all.find(({ number }) => number === 1)?._id,
      ...{ resident: 'Amélie Sample', gist: 'The gutter leaks. It is number 100.' },
      ...{ stage: 1, status: 'open', service: 'waste', owner: olga.email, receivedOn: '2026-06-01' },
      ...{ owes: { kind: 'stage-1-response', due: '2026-06-22' }, breachedAfter: '2026-06-22' },
      ...{ wasBreached: true, hasAdjustments: true, isVulnerable: false, version: 4 },
      changedAt: Date.parse('2026-06-22T10:00:00Z'),
    });
  });
});
