import { randomInt } from 'node:crypto';
import type { Temporal } from 'temporal-polyfill';
import { localDate } from '../calendar/english-dates.js';
import type { ReceiveData } from '../complaints/command.js';
import type { Complaint } from '../complaints/complaint.js';
import type { Enquiry } from '../complaints/enquiry.js';
import type { Actor } from '../complaints/event.js';
import { isRefusal, type Refusal } from '../complaints/refusal.js';
import { act, type Acted, type Asked } from './act.js';
import type { Rules } from './agenda.js';
import { alerting, storedSweep } from './alert-loop.js';
import type { CaseEntry } from './case-book.js';
import type { Council } from './council.js';
import { enquiryListing } from './enquiry-listing.js';
import { freeLease } from './lease.js';
import { numbering } from './numbering.js';
import type { Instead } from './outbox.js';
import type { EnquiryRecord, Records } from './records.js';
import { reference } from './reference.js';
import { seriesOf } from './series.js';
import { openStaffBook, type StaffBook } from './staff-book.js';
import { storedCaseBook } from './stored-case-book.js';
import type { Sweep } from './sweep.js';
import { insteadOf } from './undelivered.js';
import { unkeptCaseBook } from './unkept-case-book.js';

/** What the desk works with. */
export interface DeskParts {
  readonly records: Records;
  /** The council as it is now: another policy may come into force while the desk is open. */
  readonly council: () => Council;
  /** Called when a case has something to say, so that it need not wait for the next round of the outbox. */
  readonly wakeDelivery?: () => void;
  /** Called when a case has changed, so that those who look at it elsewhere are shown it soon. */
  readonly caseChanged?: () => void;
}

/** What an enquiry says before it has a reference. */
export type EnquiryData = Omit<Enquiry, 'reference' | 'at'>;

/** What is done on cases, wherever they are kept. */
export interface CaseDesk {
  /** Does what a command says to a case. @returns what came of it, or the refusal that names the rule */
  act(asked: Asked): Promise<Acted | Refusal>;
  /** A case as it is kept. */
  find(reference: string): Promise<CaseEntry | undefined>;
  /** Tells everybody what is due at a moment. */
  readonly sweep: Sweep;
  /** What everything is worked out by, as it is now. */
  rules(): Rules;
}

/** The use cases: the one place that loads, decides and saves. */
export interface Desk extends CaseDesk {
  /**
   * Receives a complaint from a resident: decides, numbers and keeps it, with its receipt. The same source gives the same
   * case, however often it is asked and whoever asks.
   *
   * @param source where it came from, such as a conversation and the matter in it
   * @returns the case, or the refusal that names the rule
   */
  receive(
    source: string,
    data: ReceiveData,
    actor: Actor,
    now: Temporal.Instant,
  ): Promise<Complaint | Refusal>;
  /** What a command would lead to, if it were given now. Nothing is kept and nothing is sent. */
  preview(asked: Asked): Promise<Acted | Refusal>;
  /** Keeps an enquiry that took another route (Code 1.4), once for its source. */
  enquire(source: string, data: EnquiryData, now: Temporal.Instant): Promise<Enquiry>;
  /** What is sent instead of a message that cannot be delivered. */
  readonly instead: Instead;
  readonly staff: StaffBook;
  /** Frees what a killed process had to itself. For a store that is this process's alone, at its start. */
  release(): Promise<void>;
}

/** Sets up the desk. */
export async function openDesk({
  records,
  council,
  wakeDelivery = () => undefined,
  caseChanged = () => undefined,
}: DeskParts): Promise<Desk> {
  const staff = await openStaffBook(records);
  const book = storedCaseBook(records, () => council().policy);
  const rules = (): Rules => ({ ...council(), directory: staff.directory() });
  const enquiries = numbering<EnquiryRecord>({
    bySource: (source) => records.enquiries.findOne({ source }),
    lastOf: (series) => records.enquiries.find({ series }).sort({ number: -1 }).limit(1).toArray(),
    insert: (record) => records.enquiries.insertOne(record),
    writing: records.writing,
  });

  async function acted(asked: Asked): Promise<Acted | Refusal> {
    const outcome = await act(asked, { ...rules(), book });
    if (isRefusal(outcome)) return outcome;
    if (outcome.messages.length > 0) wakeDelivery();
    if (outcome.events.length > 0) caseChanged();
    return outcome;
  }

  return {
    async receive(source, data, actor, now) {
      const outcome = await acted({ at: now, as: actor, source, command: 'receive', data });
      return isRefusal(outcome) ? outcome : outcome.complaint;
    },

    act: acted,
    preview(asked) {
      const { referencePrefix } = council().policy.council;
      return act(asked, { ...rules(), book: unkeptCaseBook(book, `${referencePrefix}-…`) });
    },
    find: (wanted) => book.find(wanted),

    async enquire(source, data, now) {
      const { year } = localDate(now);
      const series = seriesOf('enquiry', now);
      const record = await enquiries.keep(series, source, (number) => {
        const { referencePrefix } = council().policy.council;
        const _id = reference(referencePrefix, 'enquiry', year, number, (below) => randomInt(below));
        const enquiry = { ...data, reference: _id, at: now.toString() };
        return { _id, source, series, number, enquiry, reviews: [], ...enquiryListing(enquiry, []) };
      });
      return record.enquiry;
    },

    sweep: storedSweep(records, rules),
    instead: insteadOf(book, () => staff.directory()),
    staff,
    release: () => freeLease(records.leases, alerting),
    rules,
  };
}
