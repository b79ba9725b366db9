import type { Temporal } from 'temporal-polyfill';
import type { CouncilPolicy, ElsewhereKind, Route, Sub } from '../policy/schema.js';

/** What kind of matter something is. */
export interface Matter {
  readonly route: Route;
  readonly sub: Sub | null;
  readonly kind: ElsewhereKind | null;
}

/** A route that a resident may be shown. `signpost` is the id of the policy's entry for it; a complaint has none. */
export interface Offer extends Matter {
  readonly signpost: string | null;
}

/** What a message seems to be, and why. It suggests; it never decides for the resident. */
export interface Screening extends Matter {
  /** What is shown before going on: nothing for a clear complaint. */
  readonly offers: readonly Offer[];
  /** Other matters inside a message that is a complaint: their signposts are given beside it. */
  readonly also: readonly Offer[];
  /** Ids of the policy's urgent signposts, most urgent first. */
  readonly urgent: readonly string[];
  /** From 0 to 1. */
  readonly confidence: number;
  /** The words of the message that led here. */
  readonly evidence: readonly string[];
  /** The service area that the message is most likely about. */
  readonly service: { readonly id: string; readonly confidence: number } | null;
}

/** Looks at one message in the light of a council's policy as it is on a day. */
export type Screener = (text: string, policy: CouncilPolicy, today: Temporal.PlainDate) => Screening;
