import type { ComplaintEvent } from './event.js';
import type { Obligation } from './obligation.js';

/** Whether something was done after its last day: a breach, kept as one (Code 6.5, 6.16). */
export function wasBreached(events: readonly ComplaintEvent[]): boolean {
  // A complaint that came late is no breach of ours.
  return events.some((event) => event.type !== 'ComplaintReceived' && 'late' in event && event.late);
}

/** Looking again at what somebody needs is owed to good order; no resident waits for it by a day. */
const reviews = new Set<Obligation['kind']>(['adjustment-review', 'restriction-review']);

/**
 * The last day of what somebody waits for first: when it is over, that is a breach. Undefined while nobody waits for
 * anything. ISO 8601.
 */
export function breachedAfter(owed: readonly Obligation[]): string | undefined {
  return owed
    .filter(({ kind }) => !reviews.has(kind))
    .map(({ due }) => due)
    .sort()[0];
}
