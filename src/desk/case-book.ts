import type { Temporal } from 'temporal-polyfill';
import type { Alerted } from '../complaints/alerts.js';
import type { Complaint } from '../complaints/complaint.js';
import type { ComplaintEvent } from '../complaints/event.js';
import type { EarlierRefusal } from '../complaints/resemblance.js';
import type { Message } from '../correspondence/message.js';

/** A case as it is kept: its events, what they add up to, and what was told of what it owes. */
export interface CaseEntry {
  readonly events: readonly ComplaintEvent[];
  readonly state: Complaint;
  readonly alerted: Alerted;
}

/** What is written in one go: events with the state after them, and the messages they call for. */
export interface CaseWrite {
  readonly events: readonly ComplaintEvent[];
  readonly state: Complaint;
  readonly messages: readonly Message[];
}

/** Where cases are kept, as the use cases see it. */
export interface CaseBook {
  find(reference: string): Promise<CaseEntry | undefined>;
  /** Opens a case under the next number of its year. @param make what to write, under a reference; may be called anew */
  open(now: Temporal.Instant, make: (reference: string) => CaseWrite): Promise<CaseEntry>;
  /** Adds to a case in one write. @returns false when somebody else has changed it since it was found */
  append(before: CaseEntry, write: CaseWrite): Promise<boolean>;
  /** Every refusal there has been, also of cases that were taken again since. */
  refusals(): Promise<readonly EarlierRefusal[]>;
  /** Every case that may have something to tell at this moment. */
  toTell(now: Temporal.Instant): AsyncIterable<CaseEntry>;
  /** Keeps what was told of a case. */
  keepTold(reference: string, alerted: Alerted): Promise<void>;
}
