import { randomInt } from 'node:crypto';
import { localDate } from '../calendar/english-dates.js';
import type { Alerted } from '../complaints/alerts.js';
import { doneBy, type CaseBook, type CaseEntry } from './case-book.js';
import { refusalsIn } from './refusals-in.js';
import { reference } from './reference.js';

/** A case book that forgets, and can be gone through from its first case to its last. */
export interface MemoryCaseBook extends CaseBook {
  all(): readonly CaseEntry[];
  keepTold(reference: string, alerted: Alerted): void;
}

/**
 * A case book that forgets: for trying things out.
 *
 * @param prefix begins every reference
 */
export function memoryCaseBook(prefix: string): MemoryCaseBook {
  const cases = new Map<string, CaseEntry>();
  const numbers = new Map<number, number>();

  return {
    find: (wanted) => Promise.resolve(cases.get(wanted)),

    open(now, _source, make) {
      const { year } = localDate(now);
      const number = (numbers.get(year) ?? 0) + 1;
      numbers.set(year, number);
      const { events, state } = make(
        reference(prefix, 'complaint', year, number, (below) => randomInt(below)),
      );
      const entry: CaseEntry = { events, state, alerted: {} };
      cases.set(state.reference, entry);
      return Promise.resolve(entry);
    },

    append(before, { events, state }, source) {
      const entry = cases.get(state.reference);
      if (entry?.state.version !== before.state.version) return Promise.resolve(false);
      const done = source === undefined ? {} : { done: doneBy(entry, source) };
      cases.set(state.reference, { ...entry, ...done, events: [...entry.events, ...events], state });
      return Promise.resolve(true);
    },

    refusals: () => Promise.resolve([...cases.values()].flatMap(refusalsIn)),

    all: () => [...cases.values()],

    keepTold(of, alerted) {
      const entry = cases.get(of);
      if (entry) cases.set(of, { ...entry, alerted });
    },
  };
}
