import { Temporal } from 'temporal-polyfill';
import { dayOn, daysAfter } from '../calendar/days.js';
import { localDate, londonMoment } from '../calendar/english-dates.js';
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
  const next = owed.map((obligation) => nextDay(obligation, alerted[nameOf(obligation)], context));
  const first = next.sort((a, b) => Temporal.PlainDate.compare(a, b))[0];
  if (first === undefined) return undefined;
  const opens = atTime(first, context);
  const ahead = Temporal.Instant.compare(opens, context.now) > 0;
  return ahead || !context.calendar.knows(localDate(context.now)) ? opens : nextOpening(context);
}

/** The working day that will next bring news of an obligation; of one too far off to be counted, its own. */
function nextDay(owed: Obligation, told = '', context: AlertContext): Day {
  const due = dayOn(owed.due);
  if (!context.calendar.knows(due)) return due;
  const next = days(owed, context).find((day) => day.toString() > told);
  return context.calendar.rollForward(next ?? daysAfter(dayOn(told), 1));
}

/** Now in working hours, otherwise when the council opens next. */
function nextOpening(context: AlertContext): Temporal.Instant {
  if (inWorkingHours(context)) return context.now;
  const today = opening(localDate(context.now), context);
  const before = Temporal.Instant.compare(today, context.now) > 0;
  return before ? today : opening(daysAfter(localDate(context.now), 1), context);
}

/** When the council opens on a day, or on the next on which it does. */
const opening = (day: Day, context: AlertContext): Temporal.Instant =>
  atTime(context.calendar.rollForward(day), context);

function atTime(day: Day, { policy }: AlertContext): Temporal.Instant {
  return londonMoment(day, policy.alerts.workingHours.from);
}
