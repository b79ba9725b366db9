import type { Complaint } from '../complaints/complaint.js';
import type { Directory } from '../complaints/directory.js';
import type { ComplaintEvent } from '../complaints/event.js';
import type { CouncilPolicy } from '../policy/schema.js';
import { cards } from './cards.js';
import type { Occasion } from './facts.js';
import type { LetterKind, Message } from './message.js';
import { receiptRecipients, recipients } from './recipients.js';
import { writeLetter } from './write-letter.js';

/**
 * The messages that an event of a case obliges the council to send, to whom and by which channel: letters to residents and
 * those who speak for them, cards to staff. Pure: the same event gives the same messages with the same ids, however often it
 * is asked.
 *
 * @param complaint the case just after the event
 */
export function correspondence(
  event: ComplaintEvent,
  complaint: Complaint,
  policy: CouncilPolicy,
  directory: Directory,
): Message[] {
  const occasion: Occasion = { event, complaint, policy, directory };
  const kind = letterFor(event);
  const readers =
    kind === undefined ? [] : kind === 'receipt' ? receiptRecipients(complaint) : recipients(complaint);
  const letters =
    kind === undefined ? [] : readers.map((reader, index) => writeLetter(kind, reader, index, occasion));
  const unreachable = kind !== undefined && kind !== 'receipt' && kind !== 'survey' && readers.length === 0;
  return [...letters, ...cards(occasion, unreachable ? kind : undefined)];
}

/** Which letter an event calls for. */
function letterFor(event: ComplaintEvent): LetterKind | undefined {
  switch (event.type) {
    case 'ComplaintReceived':
      return 'receipt';
    case 'ComplaintAcknowledged':
      return event.stage === 1 ? 'acknowledgement' : 'stage-2-acknowledgement';
    case 'CallRecorded':
      return event.outcome === 'spoke' ? undefined : 'call-missed';
    case 'QuestionAsked':
      return 'question';
    case 'ResidentUpdated':
    case 'ActionCompleted':
      return 'update';
    case 'DeadlineExtended':
      return 'extension';
    case 'ResponseSent':
      return event.stage === 1 ? 'stage-1-response' : 'stage-2-response';
    case 'ComplaintRefused':
      return 'refusal';
    case 'ComplaintWithdrawn':
      return 'withdrawal';
    case 'CaseClosed':
      return 'survey';
    case 'DiscretionUsed':
    case 'CaseAllocated':
    case 'ConflictDeclared':
    case 'DefinitionAmended':
    case 'IssueJoined':
    case 'NoteAdded':
    case 'ComplaintDecided':
    case 'LearningPlanned':
    case 'ComplaintReopened':
    case 'Stage2Requested':
    case 'Stage2InvestigatorAppointed':
    case 'ReferredToOmbudsman':
    case 'OrderRecorded':
    case 'OrderComplied':
    case 'ContactRestricted':
    case 'AdjustmentsSet':
      return undefined;
  }
}
