import type { Temporal } from 'temporal-polyfill';
import { dayInEnglish, localDate } from '../src/calendar/english-dates.js';
import { daysAfter } from '../src/calendar/days.js';
import type { Complaint } from '../src/complaints/complaint.js';
import type { Obligation } from '../src/complaints/obligation.js';
import { obligations } from '../src/complaints/obligations.js';
import { owing } from '../src/correspondence/owing.js';
import type { CardContext } from './view.js';

/** What a case owes, the soonest first. */
export function owedBy(
  complaint: Complaint,
  { policy, calendar, directory, now }: CardContext,
): Obligation[] {
  return obligations(complaint, policy, calendar, directory, now).toSorted((a, b) =>
    a.due.localeCompare(b.due),
  );
}

/** Something owed, as a task with its last day in words. How near it is stands in the words, never in a colour alone. */
export function task({ kind, due, number }: Obligation, now: Temporal.Instant): string {
  const today = localDate(now).toString();
  const which =
    kind === 'action' ? ` (action ${number ?? ''})` : kind === 'order' ? ` (order ${number ?? ''})` : '';
  const words = owing[kind].replace(/\bit\b/, 'the complaint');
  const what = `${words.charAt(0).toUpperCase()}${words.slice(1)}${which}`;
  if (due < today) return `Overdue: ${what}. It was due by ${dayInEnglish(due)}`;
  return due === today
    ? `Due today: ${what} by the end of ${dayInEnglish(due)}`
    : `${what} by ${dayInEnglish(due)}`;
}

/** Today in London, ISO 8601. */
export function today({ now }: Pick<CardContext, 'now'>): string {
  return localDate(now).toString();
}

/** The day after. */
export function tomorrow({ now }: Pick<CardContext, 'now'>): string {
  return daysAfter(localDate(now), 1).toString();
}
