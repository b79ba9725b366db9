import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Temporal } from 'temporal-polyfill';
import { localDate } from '../../../src/calendar/english-dates.js';
import { workingCalendar } from '../../../src/calendar/working-days.js';
import { isRefusal } from '../../../src/complaints/refusal.js';
import type { Carried, Carrier } from '../../../src/desk/carrier.js';
import { openDesk, type Desk } from '../../../src/desk/desk.js';
import { openOutbox, type Outbox } from '../../../src/desk/outbox.js';
import { openRecords, type CaseRecord, type OutboxRecord, type Records } from '../../../src/desk/records.js';
import { loadPolicy } from '../../../src/policy/load.js';
import { openStore } from '../../../src/storage/open.js';
import type { Store } from '../../../src/storage/port.js';
import { chanceOf, type Chance } from './chance.js';
import { Killed, mortal } from '../../support/mortal-store.js';
import { people } from './people.js';
import { DayBook, owedBy, type Finding } from './day-book.js';
import { nextDeed } from './work.js';

/** How the year goes. Days are ISO 8601. */
export interface YearPlan {
  readonly seed: number;
  readonly from: string;
  readonly until: string;
  /** How likely a complaint is to arrive in a quarter of an hour, and the process to be killed at a write. */
  readonly arrivals: number;
  readonly kills: number;
  /** The days on which nothing can be sent. */
  readonly mailDead: readonly string[];
  /** A bank holiday that is proclaimed only on a day of its own. */
  readonly proclaimed: { readonly on: string; readonly holiday: string };
}

/** What happened in a month. */
export interface MonthRow {
  readonly month: string;
  received: number;
  commands: number;
  letters: number;
  reminders: number;
  digests: number;
  kills: number;
}

/** What a year came to. */
export interface Year {
  readonly rows: readonly MonthRow[];
  /** What should have happened and did not, or should not have and did. */
  readonly findings: readonly Finding[];
  readonly cases: readonly CaseRecord[];
  readonly outbox: readonly OutboxRecord[];
  /** What the carrier delivered: the id of each message, and how often it was handed over. */
  readonly delivered: ReadonlyMap<string, number>;
}

const base = loadPolicy('src/policy/councils/marlhaven.yaml');
const quarter = Temporal.Duration.from({ minutes: 15 });

/**
 * Lives through a stretch of time as the service would, a sweep every quarter of an hour: complaints arrive at any hour,
 * staff do what they owe or do not, the process is killed at writes by chance and started again on what it left.
 */
export async function live(plan: YearPlan): Promise<Year> {
  const dataDir = mkdtempSync(join(tmpdir(), 'redress-year-'));
  const year = new LivedYear(plan, dataDir);
  try {
    return await year.live();
  } finally {
    await year.close();
    rmSync(dataDir, { recursive: true, force: true });
  }
}

class LivedYear {
  readonly #plan: YearPlan;
  readonly #dataDir: string;
  readonly #chance: Chance;
  readonly #rows = new Map<string, MonthRow>();
  readonly #delivered = new Map<string, number>();
  readonly #dayBook = new DayBook();
  #now: Temporal.Instant;
  #store: Store | undefined;
  #house: { readonly desk: Desk; readonly outbox: Outbox; readonly records: Records } | undefined;
  #arrived = 0;

  constructor(plan: YearPlan, dataDir: string) {
    this.#plan = plan;
    this.#dataDir = dataDir;
    this.#chance = chanceOf(plan.seed);
    this.#now = Temporal.Instant.from(`${plan.from}T00:00:00Z`);
  }

  async live(): Promise<Year> {
    const end = Temporal.Instant.from(`${this.#plan.until}T00:00:00Z`);
    let day = '';
    while (Temporal.Instant.compare(this.#now, end) < 0) {
      const today = localDate(this.#now).toString();
      // A proclamation is a new policy file: the service is started again with it.
      if (today === this.#plan.proclaimed.on && day !== today) this.#house = undefined;
      day = today;
      await this.#surviving(() => this.#quarter());
      this.#now = this.#now.add(quarter);
    }
    return this.#survey();
  }

  async close(): Promise<void> {
    await this.#store?.close();
  }

  /** Does something again until no kill comes in between, as a supervisor, a resident or a member of staff would. */
  async #surviving(work: () => Promise<void>): Promise<void> {
    for (;;) {
      try {
        await work();
        return;
      } catch (error) {
        if (!(error instanceof Killed)) throw error;
        this.#row().kills += 1;
        this.#house = undefined;
      }
    }
  }

  async #open() {
    if (this.#house) return this.#house;
    await this.#store?.close();
    this.#store = await openStore({ dataDir: this.#dataDir });
    const store = mortal(this.#store, () => this.#chance.happens(this.#plan.kills));
    const records = await openRecords(store);
    const { proclaimed } = this.#plan;
    const known = localDate(this.#now).toString() >= proclaimed.on;
    const closureDays = known ? [{ date: proclaimed.holiday, reason: 'Proclaimed' }] : [];
    const policy = { ...base, closureDays };
    const calendar = workingCalendar(closureDays.map(({ date }) => date));
    const desk = await openDesk({ records, council: () => ({ policy, calendar }) });
    const outbox = openOutbox(records, this.#carrier(), desk.instead);
    if (desk.staff.directory().people.length === 0) await desk.staff.change({ kind: 'import', people });
    await Promise.all([outbox.release(this.#now), desk.release()]);
    this.#house = { desk, outbox, records };
    return this.#house;
  }

  /** A carrier that writes each message under its id, as files are written; and refuses on the days when mail is dead. */
  #carrier(): Carrier {
    return {
      carry: ({ id }): Promise<Carried> => {
        if (this.#plan.mailDead.includes(localDate(this.#now).toString())) {
          return Promise.resolve({ kind: 'try-again', problem: 'ECONNREFUSED' });
        }
        this.#delivered.set(id, (this.#delivered.get(id) ?? 0) + 1);
        return Promise.resolve({ kind: 'sent' });
      },
    };
  }

  async #quarter(): Promise<void> {
    const { desk, outbox, records } = await this.#open();
    if (this.#chance.happens(this.#plan.arrivals)) await this.#arrive(desk);
    await this.#staffWork(desk, records);
    const told = await desk.sweep(this.#now);
    for (const { kind } of told) this.#row()[kind === 'digest' ? 'digests' : 'reminders'] += 1;
    await outbox.deliverDue(this.#now);
    const local = this.#now.toZonedDateTimeISO('Europe/London');
    if (local.hour === 17 && local.minute === 45) await this.#dayBook.close(records, desk.rules(), this.#now);
  }

  async #arrive(desk: Desk): Promise<void> {
    const number = this.#arrived + 1;
    const outcome = await desk.receive(
      `chat:${number}:1`,
      {
        matter: `Nobody came to mend the boiler, visit ${number}.`,
        channel: 'chat',
        resident: { name: 'Pat Example', email: 'pat@example.org', phone: '01632 960111' },
        outcomes: ['A visit that is kept'],
        ...(this.#chance.happens(0.9) && { service: this.#chance.oneOf(['repairs', 'waste']) }),
      },
      'resident',
      this.#now,
    );
    if (isRefusal(outcome)) throw new Error(outcome.message);
    this.#arrived = number;
    this.#row().received += 1;
  }

  /** In working hours somebody takes up a case now and then, and does what is next on it. */
  async #staffWork(desk: Desk, { cases }: Records): Promise<void> {
    const local = this.#now.toZonedDateTimeISO('Europe/London');
    const { calendar } = desk.rules();
    if (!calendar.isWorkingDay(local.toPlainDate()) || local.hour < 9 || local.hour > 16) return;
    const open = cases.find({ owedKey: { $lt: '9999' } }).project<{ _id: string }>({ _id: 1 });
    for (const { _id } of await open.toArray()) {
      const record = this.#chance.happens(0.02) ? await cases.findOne({ _id }) : null;
      if (!record) continue;
      const owed = owedBy(record, desk.rules(), this.#now);
      const deed = nextDeed(record, owed, calendar, this.#now, this.#chance);
      if (!deed) continue;
      const outcome = await desk.act({ at: this.#now, reference: _id, ...deed });
      if (isRefusal(outcome)) throw new Error(`${deed.command}: ${outcome.provision} ${outcome.message}`);
      this.#row().commands += 1;
    }
  }

  #row(): MonthRow {
    const month = localDate(this.#now).toPlainYearMonth().toString();
    const row = this.#rows.get(month) ?? {
      ...{ month, received: 0, commands: 0, letters: 0 },
      ...{ reminders: 0, digests: 0, kills: 0 },
    };
    this.#rows.set(month, row);
    return row;
  }

  async #survey(): Promise<Year> {
    const { records } = await this.#open();
    const cases = await records.cases.find({ number: { $gte: 0 } }).toArray();
    const outbox = await records.outbox.find({ attempts: { $gte: 0 } }).toArray();
    for (const { by, at, tells } of outbox) {
      const row = this.#rows.get(at.slice(0, 7));
      if (row && by !== 'card' && tells === undefined) row.letters += 1;
    }
    return {
      rows: [...this.#rows.values()],
      findings: this.#dayBook.findings,
      cases,
      outbox,
      delivered: this.#delivered,
    };
  }
}
