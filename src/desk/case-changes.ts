import type { Changed } from './case-watch.js';
import type { Records } from './records.js';

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

/** How many changes are told at a time: more at once than these are seen when the app is next opened. */
const most = 500;

/** The cases written at or after a moment (milliseconds since 1970), by whichever instance, the earliest first. */
export function changedSince({ cases }: Pick<Records, 'cases'>) {
  return async (moment: number): Promise<Changed[]> => {
    const changed = cases.find({ 'row.changedAt': { $gte: moment } }).sort({ 'row.changedAt': 1 });
    return (await changed.limit(most).toArray()).map(({ state, row }) => ({
      complaint: state,
      changedAt: row.changedAt,
    }));
  };
}
