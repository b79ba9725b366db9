import { definitionOf, type Complaint } from './complaint.js';
import type { ComplaintEvent } from './event.js';

/** What only an officer can move on. */
export type Awaiting = 'allocation' | 'discretion' | 'stage-2-appointment' | 'question';

/**
 * What of an open case waits for an officer: somebody to answer for it; whether to take it although it is late (Code 2.3);
 * who looks at stage 2 (Dacorum 5.12); and what is still to be found out of its points, where nobody has asked (Code 5.6).
 *
 * @param events all of them: whether somebody was appointed or asked is not part of the state
 */
export function awaiting(complaint: Complaint, events: readonly ComplaintEvent[]): Awaiting[] {
  if (complaint.status !== 'open') return [];
  const appointing =
    complaint.stage === 2 && !follows(events, 'Stage2InvestigatorAppointed', 'Stage2Requested');
  const { received, discretion, owner } = complaint;
  return [
    ...(owner === null && !appointing ? ['allocation' as const] : []),
    ...(received.late && discretion === null ? ['discretion' as const] : []),
    ...(appointing ? ['stage-2-appointment' as const] : []),
    ...(isToBeAsked(complaint, events) ? ['question' as const] : []),
  ];
}

/** A point was found unclear by a person, and the resident has not been asked since the definition stands so. */
function isToBeAsked(complaint: Complaint, events: readonly ComplaintEvent[]): boolean {
  const unclear = definitionOf(complaint).points.some(({ responsibility }) => responsibility === 'unclear');
  return unclear && !follows(events, 'QuestionAsked', 'DefinitionAmended', 'ComplaintReceived');
}

/** Whether one thing has happened since the latest of some others. */
function follows(
  events: readonly ComplaintEvent[],
  one: ComplaintEvent['type'],
  ...others: readonly ComplaintEvent['type'][]
): boolean {
  return (
    events.findLastIndex(({ type }) => type === one) >
    events.findLastIndex(({ type }) => others.includes(type))
  );
}
