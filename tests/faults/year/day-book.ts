import { Temporal } from 'temporal-polyfill';
import { localDate } from '../../../src/calendar/english-dates.js';
import { lastWorkingDay } from '../../../src/complaints/alert-days.js';
import type { Obligation } from '../../../src/complaints/obligation.js';
import { obligations } from '../../../src/complaints/obligations.js';
import type { Rules } from '../../../src/desk/agenda.js';
import type { CaseRecord, Records } from '../../../src/desk/records.js';

/** What an outsider who keeps a diary of what is due finds missing. */
export interface Finding {
  readonly on: string;
  readonly reference: string;
  readonly says: string;
}

/**
 * Looks at the end of each working day whether everybody was told what fell due that day or was late already, by going
 * through all the cases and all that was told: what the service finds by indexes is found here by looking at everything.
 */
export class DayBook {
  readonly #findings: Finding[] = [];
  /** What was owed when the last day closed: only what was owed by then can have been told of in the morning. */
  #before = new Set<string>();

  get findings(): readonly Finding[] {
    return this.#findings;
  }

  agenda(
    { state }: Pick<CaseRecord, 'state'>,
    { policy, calendar, directory }: Rules,
    now: Temporal.Instant,
  ) {
    return { owed: obligations(state, policy, calendar, directory, now) };
  }

  async close({ cases, outbox }: Records, rules: Rules, now: Temporal.Instant): Promise<void> {
    const today = localDate(now);
    if (!rules.calendar.isWorkingDay(today)) return;
    const told = new Set<string>();
    for await (const { tells = [] } of outbox.find({ at: { $gte: `${today.toString()}T00:00` } })) {
      for (const name of tells) told.add(name.replace(/, .*/, ''));
    }
    const open = new Set<string>();
    for await (const record of cases.find({ dueOn: { $gte: '2000-01-01' } })) {
      for (const owed of this.agenda(record, rules, now).owed) {
        const matter = `${record._id} ${named(owed)}`;
        open.add(matter);
        const due = Temporal.PlainDate.compare(lastWorkingDay(owed, rules.calendar), today) <= 0;
        if (due && this.#before.has(matter) && !told.has(matter)) {
          this.#findings.push({
            on: today.toString(),
            reference: record._id,
            says: `nobody was told of ${named(owed)}`,
          });
        }
      }
    }
    this.#before = open;
  }
}

const named = ({ kind, number, due }: Obligation): string =>
  [kind, ...(number === undefined ? [] : [number]), due].join(' ');
