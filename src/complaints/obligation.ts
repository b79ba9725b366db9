/** The kinds of things that a case may owe. */
export type ObligationKind =
  | 'call'
  | 'acknowledge'
  | 'stage-1-response'
  | 'update'
  | 'action'
  | 'stage-2-acknowledge'
  | 'stage-2-response'
  | 'order'
  | 'adjustment-review'
  | 'restriction-review';

/** Something that a case owes: derived from its state, never kept by hand. Days are ISO 8601 days in London. */
export interface Obligation {
  readonly kind: ObligationKind;
  /** The last day, as the calendar stands now: a bank holiday proclaimed late moves it. */
  readonly due: string;
  /** E-mail address of whoever owes it; a contractor's name for some actions; null while nobody can be named. */
  readonly owner: string | null;
  /** Which action or order it is. */
  readonly number?: number;
  /** The council's own, sooner target. */
  readonly target?: string;
  /** The day that the resident was told. It stays, whatever moves. */
  readonly promised?: string;
}
