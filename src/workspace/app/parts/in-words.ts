import { Temporal } from 'temporal-polyfill';
import { inEnglish, localDate, londonTime } from '../../../calendar/english-dates.js';

/** A day as people read it: `Tuesday 3 March 2026`. @param iso such as `2026-03-03` */
export const dayInWords = (iso: string): string => inEnglish(Temporal.PlainDate.from(iso));

/** The day of a moment as people read it. @param iso an ISO 8601 instant */
export const dayOfMoment = (iso: string): string => inEnglish(localDate(Temporal.Instant.from(iso)));

/** A moment as people read it: `Tuesday 3 March 2026 at 2:05pm`. @param iso an ISO 8601 instant */
export function momentInWords(iso: string): string {
  return `${dayOfMoment(iso)} at ${londonTime(Temporal.Instant.from(iso))}`;
}

/** Whether something that is typed is a day. */
export const isDay = (typed: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(typed);

/** The first sign as a capital. */
export const sentence = (words: string): string => `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
