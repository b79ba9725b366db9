import { answerPromisedBy, currentStage, definitionOf, type Complaint } from '../complaints/complaint.js';
import { inWords } from './days.js';
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
    ...section('Complaint', numbered(points.map(({ text }) => text))),
    ...section('Wants', bullets(outcomes)),
    ...section('Needs', bullets(needs.adjustments)),
    ...section(
      'Due',
      bullets([
        ...(acknowledged ? [] : [`Acknowledge by ${inWords(acknowledgeBy)}`]),
        `Answer by ${inWords(answerPromisedBy(complaint))}`,
      ]),
    ),
  ];
}
