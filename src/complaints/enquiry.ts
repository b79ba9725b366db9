import type { ElsewhereKind, Route, Sub } from '../policy/schema.js';
import { refusal, type Refusal } from './refusal.js';

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

/** What somebody found who looked at an enquiry again: it went the right way, was a complaint, or was passed on. */
type ReviewOutcome = 'right-route' | 'was-complaint' | 'passed-on';

/** An enquiry looked at again (Code 1.4). The latest stands; those before it stay. */
export interface EnquiryReview {
  readonly outcome: ReviewOutcome;
  /** Who has it now, where it was passed on. */
  readonly passedTo?: string | undefined;
  readonly note?: string | undefined;
  /** E-mail address of the officer. */
  readonly by: string;
  /** ISO 8601 instant. */
  readonly at: string;
}

/**
 * Code 1.4, 1.5: what an officer says of an enquiry that they looked at again.
 *
 * @param complaints references of the complaints that it became
 * @returns the review; or the refusal where it does not say who has it now, or was a complaint and none has been taken
 */
export function reviewed(review: EnquiryReview, complaints: readonly string[]): EnquiryReview | Refusal {
  if (review.outcome === 'passed-on' && review.passedTo === undefined) {
    return refusal('Code 1.4', 'Please say which service or person has it now.', 'passedTo');
  }
  if (review.outcome === 'was-complaint' && complaints.length === 0) {
    return refusal(
      'Code 1.5',
      'Take it as a complaint first, so that its clock runs from the day it was received. Then mark it.',
      'outcome',
    );
  }
  return review;
}
