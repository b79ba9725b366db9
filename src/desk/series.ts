import type { Temporal } from 'temporal-polyfill';
import { localDate } from '../calendar/english-dates.js';
import type { Series } from './reference.js';

/** The name of a series: each kind of record is numbered from one in each year. */
export function seriesOf(kind: Series, now: Temporal.Instant): string {
  return `${kind}-${localDate(now).year}`;
}
