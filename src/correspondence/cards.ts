import { dayInEnglish } from '../calendar/english-dates.js';
import { currentStage, type Complaint } from '../complaints/complaint.js';
import { activePerson, personOf } from '../complaints/directory.js';
import type { Card } from './card.js';
import { caseParts } from './case-brief.js';
import type { Occasion } from './facts.js';
import { asText, paragraph, quotation } from './letter.js';
import type { LetterKind, Message } from './message.js';
import { readsAlike, takenUnsaid, toAppoint, unallocated } from './officer-cards.js';

/**
 * The cards that an event calls for, to members of staff by their e-mail address.
 *
 * @param unsent a letter that the event calls for and that cannot reach the resident
 */
export function cards(occasion: Occasion, unsent: LetterKind | undefined): Message[] {
  const { complaint, event } = occasion;
  return [...ofEvent(occasion), ...(unsent === undefined ? [] : [notWritten(occasion, unsent)])].flatMap(
    ({ to, kind, subject, parts }) =>
      [...new Set(to)].map((email) => ({
        id: [complaint.reference, complaint.version - 1, kind, email].join('.'),
        reference: complaint.reference,
        to: email,
        by: 'card' as const,
        kind,
        subject,
        text: asText(parts),
        parts,
        format: 'usual' as const,
        at: event.at,
      })),
  );
}

function ofEvent(occasion: Occasion): Card[] {
  const { event, complaint, directory } = occasion;
  if (event.type === 'ComplaintReceived') {
    return event.service === null && !event.late ? [unallocated(occasion)] : [];
  }
  if (event.type === 'CaseAllocated') {
    return [event.why === 'stage-2-requested' ? toAppoint(event.to, complaint) : yours(event.to, complaint)];
  }
  if (event.type === 'Stage2InvestigatorAppointed') return [appointed(event.to, complaint)];
  if (event.type === 'ComplaintRefused') return readsAlike(occasion, event);
  if (event.type === 'ComplaintAcknowledged') return takenUnsaid(occasion);
  const owner = complaint.owner === null ? undefined : activePerson(directory, complaint.owner);
  if (event.type === 'ComplaintReopened') return owner ? [yours(owner.email, complaint)] : [];
  if (event.type === 'IssueJoined') return owner ? [joined(owner.email, event.text, complaint)] : [];
  return event.type === 'ResponseSent' ? promised(occasion, event.stage) : [];
}

/** A case that somebody now answers for: the news of a new one, of one that was passed on, or of one taken again. */
function yours(to: string, complaint: Complaint): Card {
  const { reference, received, calls, reopened } = complaint;
  const toRing = complaint.stage === 1 && received.resident.phone !== undefined && calls.length === 0;
  const fresh = currentStage(complaint).acknowledged === null;
  const what = reopened
    ? 'Reopened by the Ombudsman:'
    : fresh
      ? 'New complaint'
      : 'A complaint is now yours:';
  const { name, phone = '' } = received.resident;
  return {
    to: [to],
    kind: fresh ? 'call-owed' : 'due-soon',
    subject: `${what} ${reference}`,
    parts: [...paragraph(toRing ? `Please ring ${name} on ${phone}.` : ''), ...caseParts(complaint)],
  };
}

/** An issue that joined while somebody was already looking (Code 6.8). */
function joined(to: string, text: string, complaint: Complaint): Card {
  return {
    to: [to],
    kind: 'due-soon',
    subject: `An issue was added to ${complaint.reference}`,
    parts: [
      ...paragraph('It is answered with the rest, by the same day.'),
      ...quotation(text),
      ...caseParts(complaint),
    ],
  };
}

function appointed(to: string, complaint: Complaint): Card {
  return {
    to: [to],
    kind: 'stage-2-appointed',
    subject: `Stage 2 of ${complaint.reference} is yours`,
    parts: [
      ...paragraph('You had no part in the first answer. Please look at the complaint afresh.'),
      ...caseParts(complaint),
    ],
  };
}

/** Those who owe what was promised, so that they know of it the day it is promised (Code 7.3). */
function promised({ complaint, directory }: Occasion, stage: Complaint['stage']): Card[] {
  return complaint.actions
    .filter((action) => action.stage === stage && action.done === null)
    .flatMap(({ owner, text, due, number }) => {
      const person = activePerson(directory, owner);
      if (!person) return [];
      const subject = `Promised to the resident of ${complaint.reference}: action ${number}, by ${dayInEnglish(due)}`;
      return [{ to: [person.email], kind: 'action-due' as const, subject, parts: paragraph(text) }];
    });
}

/** A letter that has nowhere to go: somebody has to say it. */
function notWritten({ complaint, event, directory }: Occasion, letter: LetterKind): Card {
  const { reference, owner, received } = complaint;
  const to = [owner, event.by].find((email) => email !== null && personOf(directory, email) !== undefined);
  return {
    to: to === undefined || to === null ? [] : [to],
    kind: 'delivery-failed',
    subject: `A letter of ${reference} cannot be sent`,
    parts: paragraph(
      `There is neither an e-mail nor a postal address for ${received.resident.name} (letter: ${letter}). Please ask for one, and tell them by telephone meanwhile.`,
    ),
  };
}
