import { dayOn } from '../calendar/days.js';
import { inEnglish } from '../calendar/english-dates.js';

/** A day as a letter writes it. @param day ISO 8601 */
export function inWords(day: string): string {
  return inEnglish(dayOn(day));
}

/** `1 working day`, `5 working days`. */
export function workingDays(count: number): string {
  return count === 1 ? '1 working day' : `${count} working days`;
}
