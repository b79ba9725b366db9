import type { Temporal } from 'temporal-polyfill';
import type { Complaint } from '../complaints/complaint.js';
import type { CaseRecord, Records } from './records.js';
import { facet, keyOf, never } from './case-listing.js';
import { wordsSought } from './case-words.js';

/** How many cases one question looks at, at most. */
const most = 300;

/** Ways to find cases without their reference. Each is answered through an index; who may see what is the asker's to check. */
export interface CaseLists {
  /** The cases that some people answer for and that owe something, what is due first first. @param owners e-mail addresses */
  owedBy(owners: readonly string[]): Promise<Complaint[]>;
  /** The cases in which something was due before a day. */
  overdue(today: Temporal.PlainDate): Promise<Complaint[]>;
  /** The cases that all words of a query are about, the latest first. */
  about(query: string): Promise<Complaint[]>;
}

export function caseLists({ cases }: Pick<Records, 'cases'>): CaseLists {
  const states = (records: readonly CaseRecord[]): Complaint[] => records.map(({ state }) => state);

  return {
    async owedBy(owners) {
      const due = { facets: { $in: owners.map(facet.owner) }, owedKey: { $lt: keyOf(never) } };
      return states(await cases.find(due).sort({ owedKey: 1 }).limit(most).toArray());
    },

    async overdue(today) {
      const late = cases.find({ owedKey: { $lt: keyOf(today.toString()) } }).sort({ owedKey: 1 });
      return states(await late.limit(most).toArray());
    },

    async about(query) {
      const words = wordsSought(query);
      if (words.length === 0) return [];
      const found = cases.find({ words: { $all: words } }).sort({ _id: -1 });
      return states(await found.limit(most).toArray());
    },
  };
}
