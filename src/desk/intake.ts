import type { Awaiting } from '../complaints/awaiting.js';
import { facet, type CaseRow } from './case-listing.js';
import { pageOf } from './page.js';
import type { CaseRecord, Records } from './records.js';

/** How many cases of a group are shown at once. */
const pageSize = 25;

/** A case that waits for an officer. */
export interface AwaitingCase extends CaseRow {
  readonly reference: string;
}

/** The cases that wait for one thing, what is due first first. */
export interface AwaitingGroup {
  readonly awaits: Awaiting;
  readonly total: number;
  readonly cases: readonly AwaitingCase[];
  /** Where the next page goes on; undefined on the last. */
  readonly next: string | undefined;
}

/** In the order in which they stand on the page. */
export const awaited: readonly Awaiting[] = ['allocation', 'discretion', 'stage-2-appointment', 'question'];

/**
 * The cases that wait for an officer to do one thing.
 *
 * @param after where the page before said that it goes on
 */
export async function awaitingGroup(
  awaits: Awaiting,
  { cases }: Pick<Records, 'cases'>,
  after?: string,
): Promise<AwaitingGroup> {
  const facets = facet.awaits(awaits);
  const [total, found] = await Promise.all([
    cases.countDocuments({ facets }),
    cases
      .find({ facets, ...(after !== undefined && { owedKey: { $gt: after } }) })
      .sort({ owedKey: 1 })
      .limit(pageSize + 1)
      .project<Pick<CaseRecord, '_id' | 'row' | 'owedKey'>>({ row: 1, owedKey: 1 })
      .toArray(),
  ]);
  const { shown, goesOnAfter } = pageOf(found, pageSize);
  return {
    ...{ awaits, total },
    cases: shown.map(({ _id, row }) => ({ reference: _id, ...row })),
    next: goesOnAfter?.owedKey,
  };
}
