import type { Alert, Alerted } from '../complaints/alerts.js';
import type { Complaint } from '../complaints/complaint.js';
import type { PersonDifference } from '../complaints/directory-difference.js';
import type { Person } from '../complaints/directory.js';
import type { Enquiry, EnquiryReview } from '../complaints/enquiry.js';
import type { Actor, ComplaintEvent } from '../complaints/event.js';
import type { Message } from '../correspondence/message.js';
import type { FieldChange } from '../policy/changes.js';
import type { Collection, Store } from '../storage/port.js';
import type { CaseListing } from './case-listing.js';
import type { EnquiryListing } from './enquiry-listing.js';

/** What both kinds of record share: a place in a series without gaps, and what they came from, so that twice is once. */
interface Numbered {
  readonly _id: string;
  /** Where it came from (a conversation and the matter in it); unique. */
  readonly source: string;
  /** The series and year, `complaint-2026`, and the number in it; unique together. */
  readonly series: string;
  readonly number: number;
}

/** When a case next has something to tell, for indexes to find it by. Moments are milliseconds since 1970. */
export interface CaseAgenda {
  /** Missing while nothing is owed. */
  readonly nextAlertAt?: number;
  /** The rules of the council that it was worked out by; missing with it. */
  readonly alertRules?: string;
}

/** One document a case: its events, the state they add up to, and the messages made in the same write. */
export interface CaseRecord extends Numbered, CaseAgenda, CaseListing {
  readonly events: readonly ComplaintEvent[];
  readonly state: Complaint;
  readonly version: number;
  /** Messages still to be handed to the outbox. */
  readonly toSend: readonly Message[];
  /** Milliseconds since 1970, there while `toSend` holds something: what the dispatcher looks for. */
  readonly unsentSince?: number;
  /** When each thing that is owed was last told of. */
  readonly alerted: Alerted;
  /** Alerts decided with `alerted` in one write, and still to be made into cards. */
  readonly toTell: readonly Alert[];
  /** Milliseconds since 1970, there while `toTell` holds something. */
  readonly tellSince?: number;
  /** Milliseconds since 1970, once it has been refused. */
  readonly refusedAt?: number;
  /** Milliseconds since 1970, there until all who look at it elsewhere (cards in Teams) are shown how it stands now. */
  readonly changedSince?: number;
  /** What staff find it by. */
  readonly words: readonly string[];
  /** What it has in common with other cases of the same resident or home. */
  readonly kin: readonly string[];
  /** What the latest commands came by, so that none is done twice. */
  readonly done?: readonly string[];
}

/** An enquiry as it is kept. */
export interface EnquiryRecord extends Numbered, EnquiryListing {
  readonly enquiry: Enquiry;
  /** What officers found who looked at it again; the latest stands. */
  readonly reviews: readonly EnquiryReview[];
}

/** A message in the outbox: what is to be sent, and how that stands. */
export interface OutboxRecord extends Message {
  readonly _id: string;
  /** Superseded: newer news of the same matter was made before this could be sent. */
  readonly status: 'waiting' | 'sent' | 'failed' | 'superseded';
  readonly attempts: number;
  /** Milliseconds since 1970; missing once nothing more is to be tried. */
  readonly nextAttemptAt?: number;
  readonly sentAt?: string;
  /** Why the last attempt came to nothing: a code, never the text of a message. */
  readonly problem?: string;
  /** The alerts that a reminder tells of, by name, so that none is told twice. */
  readonly tells?: readonly string[];
  /** The moment of its event and its id: what lists of messages are sorted by and walked along. */
  readonly place: string;
  /** There while it is taken for an attempt: nobody else makes it due then. */
  readonly underWay?: true;
  /** When it had failed and an officer had it tried anew. */
  readonly retries?: readonly Retry[];
}

/** Somebody had a failed message tried anew. */
interface Retry {
  /** ISO 8601 instant. */
  readonly at: string;
  /** Their e-mail address. */
  readonly by: string;
  /** How many attempts had come to nothing by then. */
  readonly after: number;
}

/** The staff list: one document, so that it changes as a whole or not at all. */
export interface StaffRecord {
  readonly _id: 'staff';
  readonly version: number;
  readonly people: readonly Person[];
  /** What made it so, kept in the same write until it stands in the history. */
  readonly latest?: StaffChangeRecord;
}

/** A change of the staff list as it is kept for ever. */
export interface StaffChangeRecord {
  /** `staff-` and the version of the list that it led to. */
  readonly _id: string;
  readonly version: number;
  /** ISO 8601 instant. */
  readonly at: string;
  readonly by: Actor;
  readonly people: readonly PersonDifference[];
}

/** A version of the council's policy as it is kept: the whole file, so that it can be read and brought back. */
export interface PolicyRecord {
  readonly _id: string;
  /** From 1, without gaps. */
  readonly number: number;
  /** YAML. */
  readonly text: string;
  /** Where it came from: the file that the service was started with, or an officer in the workspace. */
  readonly source: 'file' | 'workspace';
  readonly by: Actor;
  /** ISO 8601 instant from which it was in force. */
  readonly at: string;
  readonly reason: string;
  /** What is different from the version before. */
  readonly changes: readonly FieldChange[];
}

/** Who does something that only one instance may do at a time, and until when they have it. */
export interface LeaseRecord {
  readonly _id: string;
  readonly holder: string;
  /** Milliseconds since 1970. */
  readonly until: number;
}

/** A list of cases that a member of staff keeps under a name. */
export interface ViewRecord {
  readonly _id: string;
  /** Whose it is: an e-mail address. */
  readonly person: string;
  readonly name: string;
  /** What the list is narrowed down to, as its address says it. */
  readonly filters: Readonly<Record<string, string | undefined>>;
}

/** The collections of the desk. */
export interface Records {
  readonly cases: Collection<CaseRecord>;
  readonly enquiries: Collection<EnquiryRecord>;
  readonly outbox: Collection<OutboxRecord>;
  readonly staff: Collection<StaffRecord>;
  readonly staffChanges: Collection<StaffChangeRecord>;
  readonly policies: Collection<PolicyRecord>;
  readonly leases: Collection<LeaseRecord>;
  readonly views: Collection<ViewRecord>;
  /** Whether other processes may write to them at the same time. */
  readonly writing: 'one-writer' | 'many-writers';
}

/** The desk's collections with their indexes in place; called at every start. */
export async function openRecords(store: Store): Promise<Records> {
  const records: Records = {
    cases: store.collection<CaseRecord>('cases'),
    enquiries: store.collection<EnquiryRecord>('enquiries'),
    outbox: store.collection<OutboxRecord>('outbox'),
    staff: store.collection<StaffRecord>('staff'),
    staffChanges: store.collection<StaffChangeRecord>('staff-changes'),
    policies: store.collection<PolicyRecord>('policies'),
    leases: store.collection<LeaseRecord>('leases'),
    views: store.collection<ViewRecord>('views'),
    writing: store.engine === 'embedded' ? 'one-writer' : 'many-writers',
  };
  const { cases, enquiries, outbox, policies, staffChanges, views } = records;
  await Promise.all([
    cases.createIndex({ source: 1 }, { unique: true }),
    cases.createIndex({ series: 1, number: 1 }, { unique: true }),
    cases.createIndex({ unsentSince: 1 }, { sparse: true }),
    cases.createIndex({ tellSince: 1 }, { sparse: true }),
    cases.createIndex({ nextAlertAt: 1 }, { sparse: true }),
    cases.createIndex({ alertRules: 1 }, { sparse: true }),
    cases.createIndex({ refusedAt: 1 }, { sparse: true }),
    cases.createIndex({ facets: 1, owedKey: 1 }),
    cases.createIndex({ facets: 1, receivedKey: -1 }),
    cases.createIndex({ owedKey: 1 }),
    cases.createIndex({ receivedKey: -1 }),
    // With it the embedded engine has the whole of each row at hand, which lists show and filter by.
    cases.createIndex({ 'row.changedAt': 1 }),
    cases.createIndex({ changedSince: 1 }, { sparse: true }),
    cases.createIndex({ words: 1 }),
    cases.createIndex({ kin: 1 }),
    cases.createIndex({ 'state.received.raisedIn': 1 }, { sparse: true }),
    enquiries.createIndex({ source: 1 }, { unique: true }),
    enquiries.createIndex({ series: 1, number: 1 }, { unique: true }),
    enquiries.createIndex({ place: -1 }),
    enquiries.createIndex({ facets: 1, place: -1 }),
    enquiries.createIndex({ words: 1, place: -1 }),
    outbox.createIndex({ nextAttemptAt: 1 }, { sparse: true }),
    outbox.createIndex({ status: 1, to: 1 }),
    outbox.createIndex({ reference: 1 }),
    outbox.createIndex({ tells: 1 }, { sparse: true }),
    views.createIndex({ person: 1, name: 1 }, { unique: true }),
    outbox.createIndex({ place: 1 }),
    outbox.createIndex({ status: 1, place: 1 }),
    outbox.createIndex({ kind: 1, place: 1 }),
    outbox.createIndex({ by: 1, place: 1 }),
    staffChanges.createIndex({ version: 1 }),
    policies.createIndex({ number: 1 }, { unique: true }),
    policies.createIndex({ source: 1, number: 1 }),
  ]);
  return records;
}
