import { Temporal } from 'temporal-polyfill';
import { inEnglish } from '../calendar/english-dates.js';
import type { When } from './draft.js';

/** When something was, as a person would say it: "Tuesday 27 October 2026", "about March 2026", or their own words. */
export function whenInWords(when: When): string {
  if (when.date === null) return when.words;
  const date = Temporal.PlainDate.from(when.date);
  if (when.precision === 'day') return inEnglish(date);
  const about = date.toLocaleString(
    'en-GB',
    when.precision === 'month' ? { month: 'long', year: 'numeric' } : { year: 'numeric' },
  );
  return `about ${about}`;
}
