import { Temporal } from 'temporal-polyfill';
import { dayOn } from '../calendar/days.js';
import { localDate } from '../calendar/english-dates.js';
import type { WorkingCalendar } from '../calendar/working-days.js';
import type { CouncilPolicy } from '../policy/schema.js';
import type { Directory } from './directory.js';
import type { Obligation } from './obligation.js';

/** What alerts go by besides what is owed. */
export interface AlertContext {
  readonly now: Temporal.Instant;
  readonly policy: Pick<CouncilPolicy, 'alerts'>;
  readonly calendar: WorkingCalendar;
  readonly directory: Directory;
}

type Day = Temporal.PlainDate;

/** What an obligation is kept as told under. With another day it is another one: what moves is told of anew. */
export const nameOf = ({ kind, number, due }: Obligation): string =>
  [kind, ...(number === undefined ? [] : [number]), due].join(' ');
/**
 * The days on which an obligation is told of, in order and up to today where it is overdue: the council's days before, its
 * own target, the last working day, and each one after it.
 */
export function days(owed: Obligation, { policy, calendar, now }: AlertContext): Day[] {
  if (!calendar.knows(dayOn(owed.due))) return [];
  const last = lastWorkingDay(owed, calendar);
  const before = policy.alerts.before[owed.kind].map((count) => calendar.addWorkingDays(last, -count));
  const today = localDate(now);
  const overdue = Math.max(0, calendar.workingDaysBetween(last, today));
  const after = overdue > 0 ? [calendar.addWorkingDays(last, overdue)] : [];
  const target = owed.target === undefined ? [] : [dayOn(owed.target)];
  return [...before, ...target, last, ...after].sort((a, b) => Temporal.PlainDate.compare(a, b));
}

/** The last working day on which something can still be done in time. */
export function lastWorkingDay({ due }: Obligation, calendar: WorkingCalendar): Day {
  const day = dayOn(due);
  return calendar.isWorkingDay(day) ? day : calendar.addWorkingDays(day, -1);
}

/** Whether the council is at work at this moment. */
export function inWorkingHours({ now, policy, calendar }: AlertContext): boolean {
  const { from, to } = policy.alerts.workingHours;
  const local = now.toZonedDateTimeISO('Europe/London');
  const time = local.toPlainTime().toString({ smallestUnit: 'minute' });
  return calendar.isWorkingDay(local.toPlainDate()) && from <= time && time < to;
}
