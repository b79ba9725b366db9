import type { Complaint } from '../complaints/complaint.js';
import type { Enquiry } from '../complaints/enquiry.js';
import type { ComplaintEvent } from '../complaints/event.js';
import type { Message } from '../correspondence/message.js';
import type { Collection, Store } from '../storage/port.js';

/** What both kinds of record share: a place in a series without gaps, and what they came from, so that twice is once. */
interface Numbered {
  readonly _id: string;
  /** Where it came from (a conversation and the matter in it); unique. */
  readonly source: string;
  /** The series and year, `complaint-2026`, and the number in it; unique together. */
  readonly series: string;
  readonly number: number;
}

/** One document a case: its events, the state they add up to, and the messages made in the same write. */
export interface CaseRecord extends Numbered {
  readonly events: readonly ComplaintEvent[];
  readonly state: Complaint;
  readonly version: number;
  /** Messages still to be handed to the outbox. */
  readonly toSend: readonly Message[];
  /** Milliseconds since 1970, there while `toSend` holds something: what the dispatcher looks for. */
  readonly unsentSince?: number;
}

/** An enquiry as it is kept. */
export interface EnquiryRecord extends Numbered {
  readonly enquiry: Enquiry;
}

/** A message in the outbox: what is to be sent, and how that stands. */
export interface OutboxRecord extends Message {
  readonly _id: string;
  readonly status: 'waiting' | 'sent' | 'failed';
  readonly attempts: number;
  /** Milliseconds since 1970; missing once nothing more is to be tried. */
  readonly nextAttemptAt?: number;
  readonly sentAt?: string;
  /** Why the last attempt came to nothing: a code, never the text of a message. */
  readonly problem?: string;
}

/** The collections of the desk. */
export interface Records {
  readonly cases: Collection<CaseRecord>;
  readonly enquiries: Collection<EnquiryRecord>;
  readonly outbox: Collection<OutboxRecord>;
}

/** The desk's collections with their indexes in place; called at every start. */
export async function openRecords(store: Store): Promise<Records> {
  const records: Records = {
    cases: store.collection<CaseRecord>('cases'),
    enquiries: store.collection<EnquiryRecord>('enquiries'),
    outbox: store.collection<OutboxRecord>('outbox'),
  };
  await Promise.all([
    records.cases.createIndex({ source: 1 }, { unique: true }),
    records.cases.createIndex({ series: 1, number: 1 }, { unique: true }),
    records.cases.createIndex({ unsentSince: 1 }, { sparse: true }),
    records.enquiries.createIndex({ source: 1 }, { unique: true }),
    records.enquiries.createIndex({ series: 1, number: 1 }, { unique: true }),
    records.outbox.createIndex({ nextAttemptAt: 1 }, { sparse: true }),
    records.outbox.createIndex({ status: 1 }),
  ]);
  return records;
}
