import { Temporal } from 'temporal-polyfill';
import { localDate } from '../../../src/calendar/english-dates.js';
import { lastWorkingDay, nameOf } from '../../../src/complaints/alert-days.js';
import type { Obligation } from '../../../src/complaints/obligation.js';
import { obligations } from '../../../src/complaints/obligations.js';
import { matterOf } from '../../../src/correspondence/alert-cards.js';
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

  async close({ cases, outbox }: Records, rules: Rules, now: Temporal.Instant): Promise<void> {
    const today = localDate(now);
    if (!rules.calendar.isWorkingDay(today)) return;
    const told = new Set<string>();
    for await (const { tells = [] } of outbox.find({ at: { $gte: `${today.toString()}T00:00` } })) {
      for (const name of tells) told.add(matterOf(name));
    }
    const open = new Set<string>();
    for await (const record of cases.find({ owedKey: { $lt: '9999' } })) {
      for (const owed of owedBy(record, rules, now)) {
        const matter = `${record._id} ${nameOf(owed)}`;
        open.add(matter);
        const due = Temporal.PlainDate.compare(lastWorkingDay(owed, rules.calendar), today) <= 0;
        if (due && this.#before.has(matter) && !told.has(matter)) {
          this.#findings.push({
            on: today.toString(),
            reference: record._id,
            says: `nobody was told of ${nameOf(owed)}`,
          });
        }
      }
    }
    this.#before = open;
  }
}

/** All that a case owes at a moment. */
export function owedBy(
  { state }: Pick<CaseRecord, 'state'>,
  { policy, calendar, directory }: Rules,
  now: Temporal.Instant,
): readonly Obligation[] {
  return obligations(state, policy, calendar, directory, now);
}
