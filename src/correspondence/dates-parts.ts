import { dayInEnglish } from '../calendar/english-dates.js';
import { answerPromisedBy, type Complaint } from '../complaints/complaint.js';
import type {
  ComplaintAcknowledged,
  DeadlineExtended,
  ResidentUpdated,
  ResponseSent,
} from '../complaints/event.js';
import type { CouncilPolicy } from '../policy/schema.js';
import { paragraph, section, type LetterPart } from './letter.js';

/** By when the answer comes: the council's own target where it is sooner, and the last day (Code 6.3, 6.14). */
export function answerByPart({ answerExpectedBy, respondBy }: ComplaintAcknowledged): LetterPart[] {
  const last = dayInEnglish(respondBy);
  return section(
    'When you will have our answer',
    paragraph(
      answerExpectedBy < respondBy
        ? `We aim to answer by ${dayInEnglish(answerExpectedBy)}. You will have our answer by ${last} at the latest.`
        : `You will have our answer by ${last}. If we need longer, we will tell you before that day, and why.`,
    ),
  );
}

/** When the resident hears again (Code 5.9). */
export function nextUpdatePart(
  { nextUpdateBy }: Pick<DeadlineExtended | ResidentUpdated, 'nextUpdateBy'>,
  complaint: Complaint,
): LetterPart[] {
  if (complaint.status !== 'open') return [];
  const answer = answerPromisedBy(complaint);
  return paragraph(
    nextUpdateBy !== undefined && nextUpdateBy < answer
      ? `You will hear from us again by ${dayInEnglish(nextUpdateBy)}, and have our answer by ${dayInEnglish(answer)}.`
      : `The next you will hear from us is our answer, by ${dayInEnglish(answer)}.`,
  );
}

/** An extension that is told too late is a breach, and is said to be one (Code 6.5). */
export function apologyPart({ late, from }: DeadlineExtended): LetterPart[] {
  return paragraph(
    late ? `We should have told you this by ${dayInEnglish(from)}. We did not, and we are sorry.` : '',
  );
}

/** How to ask for stage 2: in any way, without a reason, by a day that is guidance (Code 6.9 g, 6.12, Dacorum 5.9). */
export function toStage2Part(
  { askForStage2By }: ResponseSent,
  { council, clocks, stage2 }: CouncilPolicy,
): LetterPart[] {
  const who = stage2.otherServiceArea ? 'Somebody senior from another service' : 'Somebody senior';
  const { email, phone } = council.contact;
  return section('If you are not content with this answer', [
    ...paragraph(
      `You can ask us to look at your complaint again. That is stage 2. ${who}, who had no part in this answer, will look at it afresh.`,
    ),
    ...paragraph(
      `You do not have to give a reason. Reply to this letter, write to ${email}, ring ${phone} or tell any member of our staff.`,
    ),
    ...paragraph(
      askForStage2By === undefined
        ? ''
        : `Please ask within ${clocks.askForStage2} days, by ${dayInEnglish(askForStage2By)}, if you can. If you ask later, we will still consider it.`,
    ),
  ]);
}
