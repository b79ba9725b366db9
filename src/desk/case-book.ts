import type { Temporal } from 'temporal-polyfill';
import type { Alert, Alerted } from '../complaints/alerts.js';
import type { Complaint } from '../complaints/complaint.js';
import type { ComplaintEvent } from '../complaints/event.js';
import type { Obligation } from '../complaints/obligation.js';
import type { EarlierRefusal } from '../complaints/resemblance.js';
import type { Message } from '../correspondence/message.js';

/** A case as it is kept: its events, what they add up to, and what was told of what it owes. */
export interface CaseEntry {
  readonly events: readonly ComplaintEvent[];
  readonly state: Complaint;
  readonly alerted: Alerted;
  /** Where it came from, such as a conversation and the matter in it. */
  readonly source?: string;
  /** What the latest commands came by, so that none is done twice. */
  readonly done?: readonly string[];
}

/** What a case owes, and the moment from which it next has something to tell of it. */
export interface Agenda {
  readonly owed: readonly Obligation[];
  readonly nextAlertAt: Temporal.Instant | undefined;
}

/** What is written in one go: events with the state after them, the messages they call for, and what is owed then. */
export interface CaseWrite {
  readonly events: readonly ComplaintEvent[];
  readonly state: Complaint;
  readonly messages: readonly Message[];
  readonly agenda: Agenda;
}

/** What is news of a case, decided at one moment: kept in one write. */
export interface CaseNews {
  readonly alerts: readonly Alert[];
  readonly alerted: Alerted;
  readonly agenda: Agenda;
}

/** Where cases are kept, as the use cases see it. */
export interface CaseBook {
  find(reference: string): Promise<CaseEntry | undefined>;
  /**
   * Opens a case under the next number of its year, once for its source.
   *
   * @param source where it came from; without one it is a case of its own each time
   * @param make what to write, under a reference; may be called anew
   */
  open(
    now: Temporal.Instant,
    source: string | undefined,
    make: (reference: string) => CaseWrite,
  ): Promise<CaseEntry>;
  /**
   * Adds to a case in one write.
   *
   * @param source what the command came by, kept with it
   * @returns false when somebody else has changed it since it was found
   */
  append(before: CaseEntry, write: CaseWrite, source: string | undefined): Promise<boolean>;
  /** The latest refusals, also of cases that were taken again since. */
  refusals(): Promise<readonly EarlierRefusal[]>;
}

/** How many commands back it is known what they came by: more than are given while one answer is on its way. */
const remembered = 20;

/** What the latest commands on a case came by, with one more. */
export function doneBy({ done = [] }: CaseEntry, source: string): readonly string[] {
  return [...done, source].slice(-remembered);
}
