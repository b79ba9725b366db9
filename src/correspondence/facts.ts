import { Temporal } from 'temporal-polyfill';
import { dayInEnglish } from '../calendar/english-dates.js';
import { inEnglish, localDate, londonTime } from '../calendar/english-dates.js';
import type { Complaint } from '../complaints/complaint.js';
import { nameOf, type Directory } from '../complaints/directory.js';
import type { ComplaintEvent } from '../complaints/event.js';
import { dayOf } from '../complaints/events/day-of.js';
import type { CouncilPolicy, LetterPlaceholder } from '../policy/schema.js';
import type { LetterInline, LetterPartName } from '../policy/letter-contents.js';
import { answerByPart, apologyPart, nextUpdatePart, toStage2Part } from './dates-parts.js';
import { workingDays } from './days.js';
import { agreedPart, handlerPart, needsPart } from './handler.js';
import { paragraph, quotation, section, type LetterPart } from './letter.js';
import { ombudsmanPart } from './ombudsman.js';
import { decisionPart, definitionPart, outcomesPart, responsibilityPart } from './points.js';
import { actionsPart, contributorsPart, remedyPart } from './putting-right.js';
import { askedPart, refusalParts } from './refusal-parts.js';
import type { Facts } from './template.js';

/** What a letter is about: an event, the case just after it, and what the council says of itself. */
export interface Occasion {
  readonly event: ComplaintEvent;
  readonly complaint: Complaint;
  readonly policy: CouncilPolicy;
  readonly directory: Directory;
}

type Inline = [LetterInline | LetterPlaceholder, string];
type Part = [LetterPartName, readonly LetterPart[]];

/** All that a letter on this occasion may have filled in, for a reader of that name. */
export function factsOf(occasion: Occasion, name: string): Facts {
  return {
    inline: new Map<string, string>([...always(occasion, name), ...ofEvent(occasion)]),
    parts: new Map<string, readonly LetterPart[]>([...standing(occasion), ...partsOfEvent(occasion)]),
  };
}

function always({ complaint, policy: { council } }: Occasion, name: string): Inline[] {
  return [
    ['reference', complaint.reference],
    ['stage', `stage ${complaint.stage}`],
    ['receivedOn', dayInEnglish(complaint.received.receivedOn)],
    ['acknowledgeBy', dayInEnglish(complaint.acknowledgeBy)],
    ['respondBy', dayInEnglish(complaint.respondBy)],
    ['requestedOn', dayInEnglish(complaint.stage2?.from ?? complaint.received.receivedOn)],
    ['name', name],
    ['council', council.name],
    ['phone', council.contact.phone],
    ['email', council.contact.email],
    ['complaintsUrl', council.complaintsUrl],
  ];
}

function ofEvent({ event, directory }: Occasion): Inline[] {
  if (event.type === 'ComplaintAcknowledged') {
    return [
      ['respondBy', dayInEnglish(event.respondBy)],
      ['answerExpectedBy', dayInEnglish(event.answerExpectedBy)],
    ];
  }
  if (event.type === 'DeadlineExtended') {
    return [
      ['oldDate', dayInEnglish(event.from)],
      ['newDate', dayInEnglish(event.until)],
      ['workingDays', workingDays(event.workingDays)],
      ['updateEvery', workingDays(event.updateEvery)],
    ];
  }
  if (event.type === 'CallRecorded') return [['calledOn', moment(event.at)]];
  return event.type === 'ComplaintRefused' ? [['officer', nameOf(directory, event.by)]] : [];
}

function standing({ event, complaint, policy, directory }: Occasion): Part[] {
  return [
    ['definition', definitionPart(complaint)],
    ['outcomes', outcomesPart(complaint)],
    ['responsibility', responsibilityPart(complaint, policy)],
    ['agreed', agreedPart(complaint)],
    ['handler', handlerPart(complaint, event.by, policy, directory)],
    ['needs', needsPart(complaint)],
    ['ombudsman', ombudsmanPart(complaint.received.ombudsmen, policy)],
    ['decision', decisionPart(complaint, policy)],
    ['remedy', remedyPart(complaint)],
    ['actions', actionsPart(complaint, directory)],
    ['contributors', contributorsPart(complaint, directory)],
    ['asked', askedPart(complaint)],
    [
      'final',
      section(
        'This is our final response',
        paragraph(
          'Our complaints procedure ends here. If you are still not content, you can take your complaint to the Ombudsman.',
        ),
      ),
    ],
  ];
}

function partsOfEvent({ event, complaint, policy }: Occasion): Part[] {
  if (event.type === 'ComplaintAcknowledged') return [['answerBy', answerByPart(event)]];
  if (event.type === 'QuestionAsked') return [['question', quotation(event.text)]];
  if (event.type === 'ResponseSent') return [['toStage2', toStage2Part(event, policy)]];
  if (event.type === 'ComplaintRefused') return refusalParts(event, policy);
  if (event.type === 'ResidentUpdated') {
    return [
      ['update', paragraph(event.text)],
      ['nextUpdate', nextUpdatePart(event, complaint)],
    ];
  }
  if (event.type === 'ActionCompleted') {
    const action = complaint.actions.find(({ number }) => number === event.action);
    return [
      ['update', paragraph(`We have done what we promised: ${action?.text ?? ''}`)],
      ['nextUpdate', []],
    ];
  }
  if (event.type !== 'DeadlineExtended') return [];
  return [
    ['apology', apologyPart(event)],
    ['reason', section('Why we need longer', [event.reason, event.goodReason ?? ''].flatMap(paragraph))],
    ['nextUpdate', nextUpdatePart(event, complaint)],
  ];
}

/** A moment as a letter writes it: `Monday 1 June 2026 at 11:05am`. */
function moment(at: string): string {
  const instant = Temporal.Instant.from(at);
  return `${inEnglish(localDate(instant))} at ${londonTime(instant)}`;
}

/** When a complaint was received: the day, with the time where it was logged as it came. */
export function arrived({ received }: Complaint): string {
  return received.receivedOn === dayOf(received) ? moment(received.at) : dayInEnglish(received.receivedOn);
}
