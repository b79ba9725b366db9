import type {
  ComplaintAcknowledged,
  DeadlineExtended,
  ComplaintDecided,
  ResponseSent,
  ActionCompleted,
  LearningPlanned,
  CaseClosed,
} from './events/answering.js';
import type {
  ComplaintRefused,
  ComplaintReopened,
  Stage2Requested,
  Stage2InvestigatorAppointed,
  ReferredToOmbudsman,
  OrderRecorded,
  OrderComplied,
} from './events/going-on.js';
import type {
  CallRecorded,
  QuestionAsked,
  ResidentUpdated,
  NoteAdded,
  ContactRestricted,
  AdjustmentsSet,
} from './events/in-touch.js';
import type {
  ComplaintReceived,
  DiscretionUsed,
  CaseAllocated,
  ConflictDeclared,
  DefinitionAmended,
  IssueJoined,
  ComplaintWithdrawn,
} from './events/taking-in.js';

export type { Actor, Stage } from './events/recorded.js';
export type {
  ActionCompleted,
  ComplaintAcknowledged,
  ComplaintDecided,
  DeadlineExtended,
  ResponseSent,
} from './events/answering.js';
export type {
  ComplaintRefused,
  ComplaintReopened,
  OrderComplied,
  Stage2Requested,
} from './events/going-on.js';
export type { CallRecorded, ResidentUpdated } from './events/in-touch.js';
export type { ComplaintReceived, DefinitionPoint } from './events/taking-in.js';

/** What has happened in a case. Events are only ever added. */
export type ComplaintEvent =
  | ComplaintReceived
  | DiscretionUsed
  | CaseAllocated
  | ConflictDeclared
  | DefinitionAmended
  | IssueJoined
  | CallRecorded
  | QuestionAsked
  | ResidentUpdated
  | NoteAdded
  | ComplaintAcknowledged
  | DeadlineExtended
  | ComplaintDecided
  | ResponseSent
  | ActionCompleted
  | LearningPlanned
  | CaseClosed
  | ComplaintWithdrawn
  | ComplaintRefused
  | ComplaintReopened
  | Stage2Requested
  | Stage2InvestigatorAppointed
  | ReferredToOmbudsman
  | OrderRecorded
  | OrderComplied
  | ContactRestricted
  | AdjustmentsSet;

/** A complaint as it is decided: the case's reference is set on it when it is kept. */
export type NewComplaint = Omit<ComplaintReceived, 'reference'>;

/** An event as it is decided. One that begins a case has no reference yet. */
export type DecidedEvent = NewComplaint | Exclude<ComplaintEvent, ComplaintReceived>;
