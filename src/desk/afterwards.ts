import type { Complaint } from '../complaints/complaint.js';
import type { Directory } from '../complaints/directory.js';
import type { ComplaintEvent } from '../complaints/event.js';
import { evolve, fold } from '../complaints/evolve.js';
import { correspondence } from '../correspondence/correspondence.js';
import type { Message } from '../correspondence/message.js';
import type { CouncilPolicy } from '../policy/schema.js';

/** How a case stands after some events, and what each of them obliges the council to say. */
export interface Afterwards {
  readonly complaint: Complaint;
  readonly messages: readonly Message[];
}

/**
 * Adds events to a case one by one, so that what each calls for is said of the case as it stood just then.
 *
 * @param before undefined for a new case, whose first event is then the receipt of the complaint
 * @throws RangeError when a new case begins otherwise
 */
export function afterwards(
  before: Complaint | undefined,
  events: readonly ComplaintEvent[],
  policy: CouncilPolicy,
  directory: Directory,
): Afterwards {
  const [first, ...rest] = events;
  if (first === undefined && before) return { complaint: before, messages: [] };
  let complaint = before && first ? evolve(before, first) : fold(events.slice(0, 1));
  const messages = first ? correspondence(first, complaint, policy, directory) : [];
  for (const event of rest) {
    complaint = evolve(complaint, event);
    messages.push(...correspondence(event, complaint, policy, directory));
  }
  return { complaint, messages };
}
