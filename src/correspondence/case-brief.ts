import { dayInEnglish } from '../calendar/english-dates.js';
import { answerPromisedBy, currentStage, definitionOf, type Complaint } from '../complaints/complaint.js';
import { bullets, numbered, paragraph, section, type LetterPart } from './letter.js';

/** A case in brief, for those who deal with it. */
export function caseParts(complaint: Complaint): LetterPart[] {
  const { received, service, needs } = complaint;
  const { points, outcomes } = definitionOf(complaint);
  const { acknowledged, acknowledgeBy } = currentStage(complaint);
  return [
    ...paragraph(
      `From: ${received.resident.name}. Service: ${service ?? received.serviceWords ?? 'not known'}.`,
    ),
    ...paragraph(lateness(complaint)),
    ...section('Complaint', numbered(points.map(({ text }) => text))),
    ...section('Wants', bullets(outcomes)),
    ...section('Needs', bullets(needs.adjustments)),
    ...section('Came with it', bullets(received.enclosures ?? [])),
    ...section(
      'Due',
      bullets([
        ...(acknowledged ? [] : [`Acknowledge by ${dayInEnglish(acknowledgeBy)}`]),
        `Answer by ${dayInEnglish(answerPromisedBy(complaint))}`,
      ]),
    ),
  ];
}

/** Code 2.3: taken although late, and why; or that nobody has said so yet. */
function lateness({ received, discretion, status }: Complaint): string {
  if (discretion) return `Taken although it is late: ${discretion.reason}`;
  return received.late && status === 'open'
    ? 'It is older than twelve months: a complaints officer decides whether to take it, and says why. None has yet.'
    : '';
}
