import { Temporal } from 'temporal-polyfill';
import { dayOn, daysAfter } from '../calendar/days.js';
import { localDate } from '../calendar/english-dates.js';
import type { ReceiveData } from '../complaints/command.js';
import type { Complaint } from '../complaints/complaint.js';
import { reviewed, type EnquiryReview } from '../complaints/enquiry.js';
import { isRefusal, type Refusal } from '../complaints/refusal.js';
import type { Route } from '../policy/schema.js';
import { takenFrom } from './came-from.js';
import { wordsSought } from './case-words.js';
import type { Desk } from './desk.js';
import { enquiryFacet, facetsOf, placeOf, type EnquiryState } from './enquiry-listing.js';
import { pageOf } from './page.js';
import type { EnquiryRecord, Records } from './records.js';

/** How many enquiries a page holds. */
const pageSize = 50;

/** Which enquiries are asked for. Days are days in London. */
interface EnquiryQuery {
  readonly state?: EnquiryState | undefined;
  readonly route?: Route | undefined;
  /** The first day. */
  readonly from?: string | undefined;
  /** The last day. */
  readonly to?: string | undefined;
  /** Words of the text, or a reference. */
  readonly words?: string | undefined;
  /** Where the page before said that it goes on. */
  readonly after?: string | undefined;
}

/** An enquiry with the complaints that it became. */
export interface FoundEnquiry {
  readonly record: EnquiryRecord;
  readonly complaints: readonly Complaint[];
}

/** Who wants it, and what is known of them: an enquiry may come without a name. */
interface TakenWith {
  readonly resident: Omit<ReceiveData['resident'], 'name'> & { readonly name?: string | undefined };
  readonly service?: string | undefined;
}

/** What residents asked who took another route: listed, looked at again, and made a complaint where it was one (Code 1.4, 1.5). */
export interface Enquiries {
  /** The newest first. */
  list(query: EnquiryQuery): Promise<{ found: readonly FoundEnquiry[]; next: string | undefined }>;
  counts(): Promise<Readonly<Record<EnquiryState, number>>>;
  find(reference: string): Promise<FoundEnquiry | undefined>;
  /**
   * Keeps what an officer found who looked at it again.
   *
   * @returns the refusal that names the rule; undefined where there is no such enquiry
   */
  review(reference: string, review: EnquiryReview): Promise<FoundEnquiry | Refusal | undefined>;
  /**
   * Takes an enquiry as a complaint, received on the day on which it came and in the resident's words; it stays open itself
   * (Code 1.5). One that has become a complaint gives that one.
   *
   * @returns the refusal that names the rule; undefined where there is no such enquiry
   */
  takeAsComplaint(
    reference: string,
    given: TakenWith,
    by: string,
    now: Temporal.Instant,
  ): Promise<Complaint | Refusal | undefined>;
}

export function enquiriesOf(
  { cases, enquiries }: Pick<Records, 'cases' | 'enquiries'>,
  desk: Pick<Desk, 'act'>,
): Enquiries {
  /** Some enquiries with what became of them. */
  async function completed(records: readonly EnquiryRecord[]): Promise<FoundEnquiry[]> {
    const raisedIn = records.map(({ _id }) => _id);
    const became =
      raisedIn.length === 0
        ? []
        : await cases.find({ 'state.received.raisedIn': { $in: raisedIn } }).toArray();
    return records.map((record) => ({
      record,
      complaints: became.map(({ state }) => state).filter(({ received }) => received.raisedIn === record._id),
    }));
  }

  async function find(reference: string): Promise<FoundEnquiry | undefined> {
    const record = await enquiries.findOne({ _id: reference });
    return record ? (await completed([record]))[0] : undefined;
  }

  return {
    find,

    async list({ after, ...query }) {
      const found = await enquiries
        .find(filterOf(query, after))
        .sort({ place: -1 })
        .limit(pageSize + 1)
        .toArray();
      const { shown, goesOnAfter } = pageOf(found, pageSize);
      return {
        found: await completed(shown),
        next: goesOnAfter?.place,
      };
    },

    async counts() {
      const count = (state: EnquiryState) => enquiries.countDocuments({ facets: enquiryFacet.state(state) });
      const [open, looked] = await Promise.all([count('open'), count('reviewed')]);
      return { open, reviewed: looked };
    },

    async review(reference, review) {
      const found = await find(reference);
      if (!found) return undefined;
      const { record, complaints } = found;
      const outcome = reviewed(
        review,
        complaints.map((complaint) => complaint.reference),
      );
      if (isRefusal(outcome)) return outcome;
      await enquiries.updateOne(
        { _id: reference },
        {
          $push: { reviews: outcome },
          $set: { facets: facetsOf(record.enquiry.route, [outcome]) },
        },
      );
      return { record: { ...record, reviews: [...record.reviews, outcome] }, complaints };
    },

    async takeAsComplaint(reference, { resident, service }, by, now) {
      const found = await find(reference);
      if (!found) return undefined;
      const [already] = found.complaints;
      if (already) return already;
      const { enquiry, source } = found.record;
      const data: ReceiveData = {
        matter: enquiry.text,
        channel: source.startsWith('web:') ? 'web' : 'chat',
        resident: { ...resident, name: resident.name ?? 'Name not given' },
        ...(service !== undefined && { service }),
        receivedOn: localDate(Temporal.Instant.from(enquiry.at)).toString(),
        raisedIn: reference,
      };
      const taken = { at: now, as: by, source: takenFrom(reference), command: 'receive' as const, data };
      const outcome = await desk.act(taken);
      return isRefusal(outcome) ? outcome : outcome.complaint;
    },
  };
}

/** The filter of a page: what stands before the place where it goes on, and not before the first day. */
function filterOf({ state, route, from, to, words = '' }: EnquiryQuery, after: string | undefined) {
  const facets = [
    ...(state ? [enquiryFacet.state(state)] : []),
    ...(route ? [enquiryFacet.route(route)] : []),
  ];
  const sought = wordsSought(words);
  const ends = [
    ...(after === undefined ? [] : [after]),
    ...(to === undefined ? [] : [placeOf(daysAfter(dayOn(to), 1).toString())]),
  ].toSorted();
  const [end] = ends;
  return {
    place: { $gte: placeOf(from ?? ''), ...(end !== undefined && { $lt: end }) },
    ...(facets.length > 0 && { facets: { $all: facets } }),
    ...(sought.length > 0 && { words: { $all: sought } }),
  };
}
