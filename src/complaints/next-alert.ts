import { Temporal } from 'temporal-polyfill';
import { localDate } from '../calendar/english-dates.js';
import { days, inWorkingHours, nameOf, type AlertContext } from './alert-days.js';
import type { Alerted } from './alerts.js';
import type { Obligation } from './obligation.js';

type Day = Temporal.PlainDate;

/**
 * The moment from which a case next has something to tell, for an index to find it by: now or the next opening where there
 * is news already, otherwise the opening of the first day that will bring some. Undefined where nothing is owed.
 */
export function nextAlertAt(
  owed: readonly Obligation[],
  alerted: Alerted,
  context: AlertContext,
): Temporal.Instant | undefined {
  const moments = owed.map((obligation) => nextFor(obligation, alerted[nameOf(obligation)], context));
  return moments.sort((a, b) => Temporal.Instant.compare(a, b))[0];
}

function nextFor(owed: Obligation, before: string | undefined, context: AlertContext): Temporal.Instant {
  const due = Temporal.PlainDate.from(owed.due);
  if (!context.calendar.knows(due)) return atTime(due, context);
  const told = before ?? '';
  const next = days(owed, context).find((day) => day.toString() > told);
  const opens = opening(next ?? Temporal.PlainDate.from(told).add({ days: 1 }), context);
  return Temporal.Instant.compare(opens, context.now) > 0 ? opens : nextOpening(context);
}

/** Now in working hours, otherwise when the council opens next. */
function nextOpening(context: AlertContext): Temporal.Instant {
  if (inWorkingHours(context)) return context.now;
  const today = opening(localDate(context.now), context);
  const before = Temporal.Instant.compare(today, context.now) > 0;
  return before ? today : opening(localDate(context.now).add({ days: 1 }), context);
}

/** When the council opens on a day, or on the next on which it does. */
const opening = (day: Day, context: AlertContext): Temporal.Instant =>
  atTime(context.calendar.rollForward(day), context);

function atTime(day: Day, { policy }: AlertContext): Temporal.Instant {
  return day
    .toZonedDateTime({ timeZone: 'Europe/London', plainTime: policy.alerts.workingHours.from })
    .toInstant();
}
