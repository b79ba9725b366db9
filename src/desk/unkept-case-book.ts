import type { CaseBook } from './case-book.js';

/**
 * A case book in which nothing is kept: cases are found in another, and what is written counts as done and is forgotten. For
 * showing what a command would lead to.
 *
 * @param newReference what a case that would be opened is called, since none is given a number
 */
export function unkeptCaseBook(book: CaseBook, newReference: string): CaseBook {
  return {
    find: (reference) => book.find(reference),
    refusals: () => book.refusals(),
    append: () => Promise.resolve(true),
    open(_now, _source, make) {
      const { events, state } = make(newReference);
      return Promise.resolve({ events, state, alerted: {} });
    },
  };
}
