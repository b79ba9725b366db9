import type { CaseRow } from './case-listing.js';
import type { Changed } from './case-watch.js';
import type { CaseRecord, Records } from './records.js';

/** A case that changed, as it stood when it was looked at. */
interface ChangedCase {
  readonly reference: string;
  readonly version: number;
}

/** The cases that have changed since those who look at them elsewhere were shown them. */
export interface CaseChanges {
  /** @param now milliseconds since 1970 */
  since(now: number): Promise<ChangedCase[]>;
  /** They are seen to. A case that has changed once more stays. */
  shown(changed: ChangedCase): Promise<void>;
}

/** How many are gone through at a time. */
const batch = 100;

export function caseChanges({ cases }: Pick<Records, 'cases'>): CaseChanges {
  return {
    async since(now) {
      const changed = cases.find({ changedSince: { $lte: now } }).sort({ changedSince: 1 });
      return (await changed.limit(batch).toArray()).map(({ _id, version }) => ({ reference: _id, version }));
    },
    async shown({ reference, version }) {
      await cases.updateOne({ _id: reference, version }, { $unset: { changedSince: '' } });
    },
  };
}

/** How many changes are told at a time. Of more at once (a new policy moves the days of every open case) the latest are. */
const most = 500;

/**
 * Looks up the cases written at or after a moment (milliseconds since 1970), by whichever instance, the earliest first; also
 * those whose first deadline moved while nothing happened.
 *
 * @param atMost so many; of more only the latest, so that whoever asks from the last of them on is never held up
 */
export function changedSince({ cases }: Pick<Records, 'cases'>, atMost = most) {
  return async (moment: number): Promise<Changed[]> => {
    const changed = await cases
      .find({ 'row.changedAt': { $gte: moment } })
      .sort({ 'row.changedAt': -1 })
      .limit(atMost)
      .project<Pick<CaseRecord, 'state'> & { row: Pick<CaseRow, 'changedAt'> }>({
        state: 1,
        'row.changedAt': 1,
      })
      .toArray();
    return changed.map(({ state, row: { changedAt } }) => ({ complaint: state, changedAt })).toReversed();
  };
}
