import type { EarlierRefusal } from '../complaints/resemblance.js';
import type { CaseEntry } from './case-book.js';

/** Every refusal that a case has seen. */
export function refusalsIn({
  state: { reference },
  events,
}: Pick<CaseEntry, 'state' | 'events'>): EarlierRefusal[] {
  return events.flatMap((event) =>
    event.type === 'ComplaintRefused' ? [{ reference, facts: event.facts }] : [],
  );
}
