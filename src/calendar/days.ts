import { Temporal } from 'temporal-polyfill';
import { remembering } from './remembering.js';

/** Far more days than the cases of a council speak of. */
const most = 10_000;
const aDay = 24 * 60 * 60_000;
/** A Monday. */
const dayZero = Temporal.PlainDate.from('1970-01-05');

/**
 * The day of an ISO 8601 text, `2026-03-02`. Reading one and making one is dear, and every case is worked out from the same
 * few hundred days again and again; so each is made once and shared, which is safe since a day never changes.
 *
 * @throws RangeError where the text is no day
 */
export const dayOn = remembering((iso: string) => Temporal.PlainDate.from(iso), most);

/** The day of a number that {@link numberOf} gives. */
export const dayNumbered = remembering((number: number) => {
  const day = dayZero.add({ days: number });
  numbers.set(day, number);
  return day;
}, most);

const numbers = new WeakMap<Temporal.PlainDate, number>();

/** A day as a whole number, counted from a Monday that is 0: a walk over numbers is cheap. */
export function numberOf(day: Temporal.PlainDate): number {
  const known = numbers.get(day);
  if (known !== undefined) return known;
  const number = (Date.UTC(day.year, day.month - 1, day.day) - Date.UTC(1970, 0, 5)) / aDay;
  numbers.set(day, number);
  return number;
}

/** The day so many calendar days later, or earlier if they are negative. */
export function daysAfter(day: Temporal.PlainDate, days: number): Temporal.PlainDate {
  return dayNumbered(numberOf(day) + days);
}
