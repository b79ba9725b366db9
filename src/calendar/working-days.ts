import { Temporal } from 'temporal-polyfill';
import { bankHolidays, type BankHoliday } from './bank-holidays.js';
import { dayNumbered, numberOf } from './days.js';

/**
 * Counts working days: Monday to Friday, less the bank holidays of England and Wales and the
 * council's own closure days. The day counted from is day 0, whatever the hour and whatever day it
 * is. Outside the years whose bank holidays are known nothing is counted: every function then throws
 * a RangeError that says so in a sentence.
 */
export interface WorkingCalendar {
  /** Whether the day lies in the years whose bank holidays are known. */
  knows(day: Temporal.PlainDate): boolean;
  isWorkingDay(day: Temporal.PlainDate): boolean;
  /** The nth working day after `from`; the nth before it, if `days` is negative; `from` itself for 0. */
  addWorkingDays(from: Temporal.PlainDate, days: number): Temporal.PlainDate;
  /** The day itself when it is a working day, otherwise the next one. */
  rollForward(day: Temporal.PlainDate): Temporal.PlainDate;
  /** Working days after `from`, up to and including `to`; negative when `to` comes first. */
  workingDaysBetween(from: Temporal.PlainDate, to: Temporal.PlainDate): number;
}

/** Inside this file a day is a whole number counted from a Monday. */
const isWeekend = (day: number): boolean => ((day % 7) + 7) % 7 >= 5;

/**
 * @param closureDays ISO dates on which the council is shut besides; no council has any by default
 * @param holidays bank holidays of whole years; the first and the last year bound what can be counted
 */
export function workingCalendar(
  closureDays: readonly string[],
  holidays: readonly BankHoliday[] = bankHolidays,
): WorkingCalendar {
  const notCounted = [...closureDays, ...holidays.map(({ date }) => date)];
  const free = new Set(notCounted.map((date) => numberOf(Temporal.PlainDate.from(date))));
  const years = holidays.map(({ date }) => Temporal.PlainDate.from(date).year);
  const [firstYear, lastYear] = [Math.min(...years), Math.max(...years)];
  const first = numberOf(new Temporal.PlainDate(firstYear, 1, 1));
  const last = numberOf(new Temporal.PlainDate(lastYear, 12, 31));

  const isKnown = (day: number): boolean => day >= first && day <= last;
  const known = (day: number): number => {
    if (isKnown(day)) return day;
    throw new RangeError(
      `${dayNumbered(day).toString()} cannot be counted: bank holidays are known here from ${firstYear} to ${lastYear} only`,
    );
  };
  const isWorking = (day: number): boolean => !isWeekend(known(day)) && !free.has(day);

  const isWorkingDay = (date: Temporal.PlainDate): boolean => isWorking(numberOf(date));

  const addWorkingDays = (from: Temporal.PlainDate, days: number): Temporal.PlainDate => {
    if (!Number.isSafeInteger(days)) throw new RangeError(`${days} is not a whole number of days`);
    let day = known(numberOf(from));
    for (let left = Math.abs(days); left > 0;) {
      day += Math.sign(days);
      if (isWorking(day)) left -= 1;
    }
    return dayNumbered(day);
  };

  const rollForward = (date: Temporal.PlainDate): Temporal.PlainDate =>
    isWorkingDay(date) ? date : addWorkingDays(date, 1);

  const workingDaysBetween = (from: Temporal.PlainDate, to: Temporal.PlainDate): number => {
    const [start, end] = [known(numberOf(from)), known(numberOf(to))];
    if (end < start) return 0 - workingDaysBetween(to, from);
    let count = 0;
    for (let day = start + 1; day <= end; day += 1) if (isWorking(day)) count += 1;
    return count;
  };

  const knows = (date: Temporal.PlainDate): boolean => isKnown(numberOf(date));

  return { knows, isWorkingDay, addWorkingDays, rollForward, workingDaysBetween };
}
