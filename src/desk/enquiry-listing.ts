import { Temporal } from 'temporal-polyfill';
import { localDate } from '../calendar/english-dates.js';
import type { Enquiry, EnquiryReview } from '../complaints/enquiry.js';
import type { Route } from '../policy/schema.js';
import { wordsOfEnquiry } from './case-words.js';

/** What an enquiry is listed and found by. */
export interface EnquiryListing {
  /** Puts enquiries in the order in which they came: the day in London and the reference. */
  readonly place: string;
  /** What they are filtered by. */
  readonly facets: readonly string[];
  readonly words: readonly string[];
}

/** Whether somebody has looked at it again. */
export type EnquiryState = 'open' | 'reviewed';

/** The names of what enquiries are filtered by. */
export const enquiryFacet = {
  state: (state: EnquiryState) => `state ${state}`,
  route: (route: Route) => `route ${route}`,
} as const;

/** The place of an enquiry of a day; without a reference, that before all of the day. */
export const placeOf = (day: string, reference = ''): string => `${day} ${reference}`;

/** An enquiry stays open until somebody has looked at it again (Code 1.4), also when it has become a complaint (Code 1.5). */
export function stateOf(reviews: readonly EnquiryReview[]): EnquiryState {
  return reviews.length > 0 ? 'reviewed' : 'open';
}

/** An enquiry as it is listed. */
export function enquiryListing(enquiry: Enquiry, reviews: readonly EnquiryReview[]): EnquiryListing {
  const { reference, route, at } = enquiry;
  return {
    place: placeOf(localDate(Temporal.Instant.from(at)).toString(), reference),
    facets: facetsOf(route, reviews),
    words: wordsOfEnquiry(enquiry),
  };
}

/** What an enquiry is filtered by, once it has been looked at by so many. */
export function facetsOf(route: Route, reviews: readonly EnquiryReview[]): string[] {
  return [enquiryFacet.state(stateOf(reviews)), enquiryFacet.route(route)];
}
