import type { CaseListing } from './case-listing.js';
import type { Records } from './records.js';

/** A case that has changed, as it then stood. */
interface ChangedCase {
  readonly reference: string;
  readonly version: number;
  /** Milliseconds since 1970. */
  readonly changedAt: number;
}

/** No more are told of at a time: whoever is further behind looks at everything anew. */
const most = 200;

/**
 * The cases that have changed since a moment, the first first; also those whose first deadline moved while nothing happened.
 *
 * A change counts from when it was asked for, and is there a little later: who asks again and again goes back some seconds
 * each time, and passes over the versions that they know.
 *
 * @param since milliseconds since 1970
 */
export async function changesSince({ cases }: Pick<Records, 'cases'>, since: number): Promise<ChangedCase[]> {
  const changed = await cases
    .find({ 'row.changedAt': { $gte: since } })
    .sort({ 'row.changedAt': 1 })
    .limit(most)
    .project<{ _id: string } & Pick<CaseListing, 'row'>>({ 'row.version': 1, 'row.changedAt': 1 })
    .toArray();
  return changed.map(({ _id, row: { version, changedAt } }) => ({ reference: _id, version, changedAt }));
}
