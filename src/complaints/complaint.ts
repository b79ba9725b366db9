import type { ComplaintEvent, ComplaintReceived, DefinitionPoint } from './event.js';

/** A definition as it stood from a moment on. Old versions stay (Code 5.6). */
interface DefinitionVersion {
  readonly from: string;
  readonly points: readonly DefinitionPoint[];
  readonly outcomes: readonly string[];
}

/** A case as its events add up to it. */
export interface Complaint {
  readonly reference: string;
  readonly stage: 1 | 2;
  readonly status: 'open' | 'answered' | 'closed' | 'withdrawn' | 'refused';
  readonly received: ComplaintReceived;
  readonly definitions: readonly DefinitionVersion[];
  readonly service: string | null;
  readonly owner: string | null;
  readonly acknowledgeBy: string;
  readonly respondBy: string;
}

/**
 * The case after one more event: pure and total, so that a case is always what its events add up to.
 *
 * @param _complaint the case before, undefined before its first event
 */
function evolve(_complaint: Complaint | undefined, event: ComplaintEvent): Complaint {
  const { reference, at, points, outcomes, service, acknowledgeBy, respondBy } = event;
  return {
    reference,
    stage: 1,
    status: 'open',
    received: event,
    definitions: [{ from: at, points, outcomes }],
    service,
    owner: null,
    acknowledgeBy,
    respondBy,
  };
}

/**
 * The case that a list of events adds up to.
 *
 * @throws RangeError when there are none: a case begins with its first event
 */
export function fold(events: readonly ComplaintEvent[]): Complaint {
  const complaint = events.reduce<Complaint | undefined>(evolve, undefined);
  if (!complaint) throw new RangeError('A case has at least one event.');
  return complaint;
}
