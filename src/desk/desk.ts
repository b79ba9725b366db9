import { randomInt } from 'node:crypto';
import { Temporal } from 'temporal-polyfill';
import { localDate } from '../calendar/english-dates.js';
import type { WorkingCalendar } from '../calendar/working-days.js';
import type { ReceiveData } from '../complaints/command.js';
import type { Complaint } from '../complaints/complaint.js';
import { decide } from '../complaints/decide.js';
import type { Directory } from '../complaints/directory.js';
import type { Enquiry } from '../complaints/enquiry.js';
import type { Actor, ComplaintEvent } from '../complaints/event.js';
import { isRefusal, type Refusal } from '../complaints/refusal.js';
import type { CouncilPolicy } from '../policy/schema.js';
import { afterwards } from './afterwards.js';
import { keepNumbered, type NumberedRecords } from './numbering.js';
import type { CaseRecord, EnquiryRecord, Records } from './records.js';
import { reference, type Series } from './reference.js';

/** What the desk works with. */
export interface DeskParts {
  readonly records: Records;
  /** Called when a case has something to say, so that it need not wait for the next round of the outbox. */
  readonly wakeDelivery: () => void;
  readonly policy: CouncilPolicy;
  readonly calendar: WorkingCalendar;
  /** Who is who; without it nobody answers for a case yet. */
  readonly directory?: Directory;
}

/** What an enquiry says before it has a reference. */
export type EnquiryData = Omit<Enquiry, 'reference' | 'at'>;

/** The use cases: the one place that loads, decides and saves. */
export interface Desk {
  /**
   * Receives a complaint: decides, numbers and keeps it, and hands its receipt to the outbox. The same source gives the
   * same case, however often it is asked and whoever asks.
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
  /** Keeps an enquiry that took another route (Code 1.4), once for its source. */
  enquire(source: string, data: EnquiryData, now: Temporal.Instant): Promise<Enquiry>;
}

/** Sets up the desk. */
export function openDesk({
  records,
  wakeDelivery,
  policy,
  calendar,
  directory = { people: [] },
}: DeskParts): Desk {
  const { cases, enquiries } = records;
  const caseNumbers: NumberedRecords<CaseRecord> = {
    bySource: (source) => cases.findOne({ source }),
    lastOf: (series) => cases.find({ series }).sort({ number: -1 }).limit(1).toArray(),
    insert: (record) => cases.insertOne(record),
  };
  const enquiryNumbers: NumberedRecords<EnquiryRecord> = {
    bySource: (source) => enquiries.findOne({ source }),
    lastOf: (series) => enquiries.find({ series }).sort({ number: -1 }).limit(1).toArray(),
    insert: (record) => enquiries.insertOne(record),
  };

  function newReference(kind: Series, now: Temporal.Instant, number: number): string {
    return reference(policy.council.referencePrefix, kind, localDate(now).year, number, (below) =>
      randomInt(below),
    );
  }

  /** A new case: its events, the state they add up to, and what they oblige us to send, for one write. */
  function caseRecord(events: readonly ComplaintEvent[]): Omit<CaseRecord, 'source' | 'series' | 'number'> {
    const { complaint: state, messages: toSend } = afterwards(undefined, events, policy, directory);
    return {
      _id: state.reference,
      events,
      state,
      version: state.version,
      toSend,
      ...(toSend.length > 0 && { unsentSince: Temporal.Instant.from(state.received.at).epochMilliseconds }),
    };
  }

  return {
    async receive(source, data, actor, now) {
      const decided = decide(
        undefined,
        { name: 'receive', data },
        { now, policy, calendar, directory, actor },
      );
      if (isRefusal(decided)) return decided;
      const series = seriesOf('complaint', now);
      const kept = await keepNumbered(caseNumbers, series, source, (number) => {
        const _id = newReference('complaint', now, number);
        const events = decided.map((event) =>
          event.type === 'ComplaintReceived' ? { ...event, reference: _id } : event,
        );
        return { ...caseRecord(events), source, series, number };
      });
      wakeDelivery();
      return kept.state;
    },

    async enquire(source, data, now) {
      const series = seriesOf('enquiry', now);
      const kept = await keepNumbered(enquiryNumbers, series, source, (number) => {
        const _id = newReference('enquiry', now, number);
        return { _id, source, series, number, enquiry: { ...data, reference: _id, at: now.toString() } };
      });
      return kept.enquiry;
    },
  };
}

/** The name of a series: each kind of record is numbered from one in each year. */
function seriesOf(kind: Series, now: Temporal.Instant): string {
  return `${kind}-${localDate(now).year}`;
}
