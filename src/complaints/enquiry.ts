import type { ElsewhereKind, Route, Sub } from '../policy/schema.js';

/**
 * A matter that took another route: what was said, what it was taken for, and where it was pointed. Kept so that service
 * requests can be counted, reviewed, and still become complaints (Code 1.4, 1.5).
 */
export interface Enquiry {
  readonly reference: string;
  readonly text: string;
  readonly route: Route;
  readonly sub: Sub | null;
  readonly kind: ElsewhereKind | null;
  readonly signpost: string;
  /** The words that led there. */
  readonly evidence: readonly string[];
  /** ISO 8601 instant. */
  readonly at: string;
}
