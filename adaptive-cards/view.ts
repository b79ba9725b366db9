import type { Temporal } from 'temporal-polyfill';
import type { WorkingCalendar } from '../src/calendar/working-days.js';
import type { Complaint } from '../src/complaints/complaint.js';
import type { Directory, Person } from '../src/complaints/directory.js';
import type { CardKind } from '../src/correspondence/message.js';
import type { CouncilPolicy } from '../src/policy/schema.js';

/** What every card goes by besides the case. */
export interface CardContext {
  readonly now: Temporal.Instant;
  readonly policy: CouncilPolicy;
  readonly calendar: WorkingCalendar;
  readonly directory: Directory;
}

/** A case as one reader sees it. */
export interface CardView extends CardContext {
  readonly complaint: Complaint;
  readonly reader: Person;
}

/** What the card is about at its top: the message that called for it. */
interface CardOccasion {
  readonly kind: CardKind;
  readonly subject: string;
}

/** What the reader is told first: that something was refused, has changed since, or is done. */
export interface Notice {
  readonly says: string;
  readonly tone: 'refused' | 'changed' | 'done';
  /** Of a refusal: the field that it is about, `findings.1.reason`. */
  readonly field?: string | undefined;
}

/** The data of a submitted action as it came, verb and all. */
export type Inputs = Readonly<Record<string, unknown>>;

/** What a card of a case may say besides the case. */
export interface CardGiven {
  readonly occasion?: CardOccasion | undefined;
  readonly notice?: Notice | undefined;
  /** The ids in the channel of those whose clients ask for the card anew whenever they look. */
  readonly userIds?: readonly string[] | undefined;
  /** What the reader had typed when they were refused: it is put back, in the form that it came from. */
  readonly kept?: Inputs | undefined;
}
