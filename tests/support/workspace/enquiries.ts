import { Temporal } from 'temporal-polyfill';
import type { Desk, EnquiryData } from '../../../src/desk/desk.js';

/** A first request, as the chat keeps it. */
export const missedBin: EnquiryData = {
  text: 'My blue bin was missed today. Can you come back for it? My e-mail is bo@example.org.',
  route: 'service_request',
  sub: null,
  kind: null,
  signpost: 'missed-bin',
  evidence: ['bin was missed'],
};

/** A matter of the county's. */
export const pothole: EnquiryData = {
  text: 'There is a deep pothole in the main road outside the chip shop.',
  route: 'county_council',
  sub: 'roads_lighting',
  kind: null,
  signpost: 'county-roads',
  evidence: ['pothole'],
};

/** What residents asked in the chat before the service started: what, and when (ISO 8601 instant). */
export function askedBefore(...asked: readonly (readonly [EnquiryData, string])[]) {
  return async (desk: Desk): Promise<void> => {
    for (const [number, [data, at]] of asked.entries()) {
      await desk.enquire(`chat:asked-${number}:1`, data, Temporal.Instant.from(at));
    }
  };
}
