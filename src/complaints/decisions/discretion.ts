import type { Complaint } from '../complaint.js';
import type { DecisionContext } from '../context.js';
import { activePerson } from '../directory.js';
import { refusal } from '../refusal.js';
import { signed, type Outcome } from './decision.js';

/** Whether it is known that a complaint was sent within twelve months of happening, or of the resident learning of it (Code 2.3). */
export function isInTime({ received }: Complaint): boolean {
  return (received.happenedOn ?? received.knownOn) !== undefined && !received.late;
}

/**
 * Code 2.3: what is older than twelve months is taken or refused by a complaints officer, with reasons either way.
 *
 * @param discretion why it is taken all the same; undefined where nothing is said of it, and then nothing happens
 * @returns the refusal when somebody else says so, or when the complaint is not late
 */
export function useDiscretion(
  complaint: Complaint,
  discretion: string | undefined,
  context: DecisionContext,
): Outcome {
  if (discretion === undefined) return [];
  const officer = activePerson(context.directory, context.actor)?.roles.includes('complaints-officer');
  if (officer !== true) {
    return refusal('Code 2.3', 'Whether to take what is late is for a complaints officer.', 'discretion');
  }
  return isInTime(complaint)
    ? refusal('Code 2.3', 'It was sent in time, and is taken without discretion.', 'discretion')
    : [{ type: 'DiscretionUsed', ...signed(context), reason: discretion }];
}
