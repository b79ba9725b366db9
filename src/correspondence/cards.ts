import type { Complaint } from '../complaints/complaint.js';
import { activePerson, inRole, personOf } from '../complaints/directory.js';
import { caseParts } from './case-brief.js';
import { inWords } from './days.js';
import type { Occasion } from './facts.js';
import { asText, paragraph, type LetterPart } from './letter.js';
import type { CardKind, LetterKind, Message } from './message.js';

/** What a card says before it is addressed. */
interface Card {
  readonly to: readonly string[];
  readonly kind: CardKind;
  readonly subject: string;
  readonly parts: readonly LetterPart[];
}

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
  const { event, complaint } = occasion;
  if (event.type === 'ComplaintReceived') {
    return event.service === null && !event.late ? [unallocated(occasion)] : [];
  }
  if (event.type === 'CaseAllocated') return [yours(event.to, event.why === 'stage-2-requested', complaint)];
  if (event.type === 'Stage2InvestigatorAppointed') return [appointed(event.to, complaint)];
  return event.type === 'ResponseSent' ? promised(occasion, event.stage) : [];
}

/** A complaint whose service nobody knows: the complaints officers say who answers for it. */
function unallocated({ complaint, directory }: Occasion): Card {
  const officers = inRole(directory, 'complaints-officer').map(({ email }) => email);
  return {
    to: officers.filter((email) => !complaint.barred.includes(email)),
    kind: 'call-owed',
    subject: `New complaint ${complaint.reference}: nobody answers for it yet`,
    parts: [...paragraph('Please allocate it. Its clock is running.'), ...caseParts(complaint)],
  };
}

/** A case that somebody now answers for: the news of a new one, or of one that was passed on. */
function yours(to: string, escalated: boolean, complaint: Complaint): Card {
  const { reference, stage1, received, calls } = complaint;
  if (escalated) {
    return {
      to: [to],
      kind: 'escalation',
      subject: `Stage 2 was asked for: ${reference}`,
      parts: [
        ...paragraph('Please appoint somebody who had no part in stage 1. The clock of stage 2 is running.'),
        ...caseParts(complaint),
      ],
    };
  }
  const toRing = complaint.stage === 1 && received.resident.phone !== undefined && calls.length === 0;
  const fresh = stage1.acknowledged === null && complaint.stage === 1;
  return {
    to: [to],
    kind: fresh ? 'call-owed' : 'due-soon',
    subject: `${fresh ? 'New complaint' : 'A complaint is now yours:'} ${reference}`,
    parts: [
      ...paragraph(
        toRing ? `Please ring ${received.resident.name} on ${received.resident.phone ?? ''}.` : '',
      ),
      ...paragraph(
        received.late ? 'It is older than twelve months: please decide whether to take it, and say why.' : '',
      ),
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
      const subject = `Promised to the resident of ${complaint.reference}: action ${number}, by ${inWords(due)}`;
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
