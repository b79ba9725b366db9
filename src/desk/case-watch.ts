import type { Complaint } from '../complaints/complaint.js';

/** A case as it stands, and when it was last written: milliseconds since 1970. */
export interface Changed {
  readonly complaint: Complaint;
  readonly changedAt: number;
}

/** Tells of cases as they change, whoever changes them and in whichever instance. */
export interface CaseWatch {
  /** Looks once for what has changed, and tells those who listen. Asks nothing of the store while nobody does. */
  round(): Promise<void>;
  /** @param listener told of each case that changes from now on @returns ends it */
  listen(listener: (complaint: Complaint) => void): () => void;
}

/**
 * How far back a round looks beyond what it has seen, in milliseconds: clocks of instances differ, and a write may come to
 * light after a later one.
 */
const overlap = 5_000;

/**
 * Watches the cases of a store.
 *
 * @param changedSince the cases written at or after a moment, the earliest first
 * @param now milliseconds since 1970
 */
export function watchCases(
  changedSince: (moment: number) => Promise<readonly Changed[]>,
  now: () => number,
): CaseWatch {
  const listeners = new Set<(complaint: Complaint) => void>();
  let from = 0;
  let told = new Map<string, number>();

  return {
    async round() {
      if (listeners.size === 0) return;
      const changed = await changedSince(from - overlap);
      const news = changed.filter(({ complaint }) => told.get(complaint.reference) !== complaint.version);
      told = new Map(changed.map(({ complaint: { reference, version } }) => [reference, version]));
      from = Math.max(from, ...changed.map(({ changedAt }) => changedAt));
      for (const { complaint } of news) {
        for (const listener of listeners) listener(complaint);
      }
    },
    listen(listener) {
      if (listeners.size === 0) from = now();
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
  };
}
