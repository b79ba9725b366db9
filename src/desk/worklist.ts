import type { Temporal } from 'temporal-polyfill';
import type { CasesSeen } from '../complaints/seen-by.js';
import { keyOf, never, type CaseRow } from './case-listing.js';
import { pageOf } from './page.js';
import type { CaseRecord, Records } from './records.js';
import { dueWithin, storeFilter, type CaseFilter } from './worklist-filter.js';

/** What is owed first first; or what was received last first. */
export type CaseOrder = 'owed' | 'newest';

/** A list, as somebody asks for it. */
interface ListAsked {
  readonly filter: CaseFilter;
  readonly order: CaseOrder;
  readonly seen: CasesSeen;
  readonly today: Temporal.PlainDate;
}

/** A case in a list. */
export interface ListedCase extends CaseRow {
  readonly reference: string;
}

/** One page of a list. */
interface ListPage {
  readonly cases: readonly ListedCase[];
  /** What to ask for to go on; missing on the last page. */
  readonly next?: string;
}

/** How many cases a list holds; no more are counted than `atLeast` says. */
export type ListTotal = { readonly exactly: number } | { readonly atLeast: number };

/** How many cases stand on a page. */
const pageSize = 50;
/** Further than this nobody counts: the question would cost more than the answer is worth. */
const mostCounted = 1_000;

/** Lists of cases, each answered through an index in the order of the list, so that a page costs what it shows. */
export interface Worklist {
  /** @param after where the page before said that it goes on */
  page(asked: ListAsked, after?: string): Promise<ListPage>;
  total(asked: ListAsked): Promise<ListTotal>;
}

export function worklist({ cases }: Pick<Records, 'cases'>): Worklist {
  return {
    async page(asked, after) {
      const { filter, sort } = pageQuery(asked, after);
      const found = await cases
        .find(filter)
        .sort(sort)
        .limit(pageSize + 1)
        .project<Pick<CaseRecord, '_id' | 'row'>>({ row: 1 })
        .toArray();
      const listed = found.map(({ _id, row }) => ({ reference: _id, ...row }));
      const { shown, goesOnAfter } = pageOf(listed, pageSize);
      return { cases: shown, ...(goesOnAfter && { next: keyIn(asked.order, goesOnAfter) }) };
    },

    async total({ filter, seen, today }) {
      const counted = await cases.countDocuments(storeFilter(filter, seen, today), {
        limit: mostCounted + 1,
      });
      return counted > mostCounted ? { atLeast: mostCounted } : { exactly: counted };
    },
  };
}

/** What is asked of the store for a page. */
function pageQuery({ filter, order, seen, today }: ListAsked, after: string | undefined) {
  const wanted = storeFilter(filter, seen, today);
  const sort = order === 'owed' ? ({ owedKey: 1 } as const) : ({ receivedKey: -1 } as const);
  if (after === undefined) return { filter: wanted, sort };
  if (order === 'newest') return { filter: { ...wanted, receivedKey: { $lt: after } }, sort };
  const { $lt } = dueWithin(filter, today);
  return { filter: { ...wanted, owedKey: { $gt: after, ...($lt !== undefined && { $lt }) } }, sort };
}

function keyIn(order: CaseOrder, { reference, owes, receivedOn }: ListedCase): string {
  return order === 'owed' ? keyOf(owes?.due ?? never, reference) : keyOf(receivedOn, reference);
}
