import type { Temporal } from 'temporal-polyfill';
import type { Complaint } from '../complaints/complaint.js';
import type { CaseRecord, Records } from './records.js';
import { tokens } from './case-words.js';

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

  /** The rarest of some words: every other is looked for among what it finds. */
  async function rarest(words: readonly string[]): Promise<string | undefined> {
    const counted = await Promise.all(
      words.map(async (word) => ({ word, count: await cases.countDocuments({ words: word }) })),
    );
    return counted.sort((a, b) => a.count - b.count)[0]?.word;
  }

  return {
    async owedBy(owners) {
      const due = { 'state.owner': { $in: [...owners] }, dueOn: { $gt: '' } };
      return states(await cases.find(due).sort({ dueOn: 1 }).limit(most).toArray());
    },

    async overdue(today) {
      const late = cases.find({ dueOn: { $lt: today.toString() } }).sort({ dueOn: 1 });
      return states(await late.limit(most).toArray());
    },

    async about(query) {
      const words = [...new Set(tokens(query))].slice(0, 8);
      const word = await rarest(words);
      if (word === undefined) return [];
      const found = await cases.find({ words: word }).sort({ _id: -1 }).limit(most).toArray();
      return states(found.filter((record) => words.every((other) => record.words.includes(other))));
    },
  };
}
