import { Temporal } from 'temporal-polyfill';
import { localDate } from '../../calendar/english-dates.js';
import type { Recorded } from './recorded.js';

/** The day in London on which something happened, as ISO 8601. */
export function dayOf({ at }: Pick<Recorded, 'at'>): string {
  return localDate(Temporal.Instant.from(at)).toString();
}
