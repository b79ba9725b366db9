/** Who did it: a member of staff by e-mail address, the resident, or the service itself. */
export type Actor = 'resident' | 'system' | (string & {});

/** Stage 1, or stage 2. There is no third, and none before the first (Code 5.2, 5.3). */
export type Stage = 1 | 2;

/** What every event holds. */
export interface Recorded {
  /** ISO 8601 instant. */
  readonly at: string;
  readonly by: Actor;
}
