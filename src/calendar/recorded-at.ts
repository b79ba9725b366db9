import type { Temporal } from 'temporal-polyfill';

/** A moment as records hold it, in ISO 8601: always to the millisecond, so that texts sort as moments do. */
export function recordedAt(moment: Temporal.Instant): string {
  return new Date(moment.epochMilliseconds).toISOString();
}
