import { Temporal } from 'temporal-polyfill';
import { deadlines, type Deadlines } from '../../calendar/deadlines.js';
import { inEnglish } from '../../calendar/english-dates.js';
import { ombudsmenFor } from '../../policy/lookup.js';
import type { ReceiveData } from '../commands/intake.js';
import type { DecisionContext } from '../context.js';
import { handlerFor, officerFor } from '../directory.js';
import type { DecidedEvent, DefinitionPoint, NewComplaint } from '../event.js';
import { refusal } from '../refusal.js';
import { signed, today, type Decider, type Outcome } from './decision.js';

/**
 * A complaint arrives: it is always taken, and allocated at once when its service is known. What is older than the council
 * takes without more ado goes to a complaints officer, who decides on discretion (Code 2.3).
 */
export function receive(data: ReceiveData, context: DecisionContext): Outcome {
  const { policy } = context;
  const inFuture = firstInFuture(today(context), data);
  if (inFuture) {
    const says = `${inEnglish(inFuture.date)} is still to come. Please check the day and the year.`;
    return refusal(inFuture.field === 'receivedOn' ? 'Code 3.2' : 'Code 2.3', says, inFuture.field);
  }
  if (data.receivedOn !== undefined && !context.calendar.knows(Temporal.PlainDate.from(data.receivedOn))) {
    return refusal('Code 3.2', 'That day is too long ago. Please check the year.', 'receivedOn');
  }
  if (data.service !== undefined && !policy.serviceAreas.some(({ id }) => id === data.service)) {
    return refusal('Code 5.1', `The council has no service area called "${data.service}".`, 'service');
  }
  return opening(data, context);
}

/** The events that begin a case. */
function opening(data: ReceiveData, context: DecisionContext): DecidedEvent[] {
  const received = newComplaint(data, context);
  const handler = handlerOf(received, context);
  return handler
    ? [
        received,
        { type: 'CaseAllocated', ...signed(context), by: 'system', to: handler.email, why: 'received' },
      ]
    : [received];
}

function newComplaint(data: ReceiveData, context: DecisionContext): NewComplaint {
  const { policy, calendar } = context;
  const { points = [], outcomes, adjustments, staffNamed, service, ...said } = data;
  const receivedOn =
    data.receivedOn === undefined ? today(context) : Temporal.PlainDate.from(data.receivedOn);
  const due = deadlines(policy.clocks, calendar);
  const byStaff = context.actor !== 'resident' && context.actor !== 'system';
  return {
    ...said,
    type: 'ComplaintReceived',
    ...signed(context),
    points: (points.length > 0 ? points : [data.matter]).map((point) => toPoint(point, byStaff)),
    outcomes: outcomes ?? [],
    service: service ?? null,
    receivedOn: receivedOn.toString(),
    late: isLate(data, receivedOn, due),
    adjustments: adjustments ?? [],
    staffNamed: staffNamed ?? [],
    ombudsmen: ombudsmenFor(service, data.tenancy, policy),
    acknowledgeBy: due.acknowledgeBy(receivedOn).toString(),
    respondBy: due.stage1DueBy(receivedOn).toString(),
  };
}

/** A mark of "unclear" that no person made says only that nobody has looked yet (Code 5.7). */
function toPoint(point: string | DefinitionPoint, byStaff: boolean): DefinitionPoint {
  if (typeof point === 'string') return { text: point, responsibility: 'unmarked' };
  return point.responsibility === 'unclear' && !byStaff ? { ...point, responsibility: 'unmarked' } : point;
}

function handlerOf({ service, late, staffNamed }: NewComplaint, context: DecisionContext) {
  const { directory } = context;
  const day = today(context);
  const officer = late ? officerFor(directory, day, staffNamed) : undefined;
  if (officer) return officer;
  return service === null ? undefined : handlerFor(directory, service, day, staffNamed);
}

function firstInFuture(now: Temporal.PlainDate, data: ReceiveData) {
  for (const field of ['receivedOn', 'happenedOn', 'knownOn'] as const) {
    const day = data[field];
    const date = day === undefined ? undefined : Temporal.PlainDate.from(day);
    if (date && Temporal.PlainDate.compare(date, now) > 0) return { field, date };
  }
  return undefined;
}

/** Code 2.3: more than twelve months since it happened, and since they learned of it. An officer decides; nothing is refused here. */
function isLate(
  { happenedOn, knownOn }: ReceiveData,
  receivedOn: Temporal.PlainDate,
  due: Deadlines,
): boolean {
  const since = happenedOn ?? knownOn;
  if (since === undefined) return false;
  const happened = Temporal.PlainDate.from(since);
  const last = due.acceptedUntil(
    happened,
    knownOn === undefined ? happened : Temporal.PlainDate.from(knownOn),
  );
  return Temporal.PlainDate.compare(receivedOn, last) > 0;
}

/**
 * Code 6.8: an issue that is related joins until the stage 1 answer is given; any other opens a case of its own, with a
 * clock of its own. The events then begin with a complaint received.
 */
export const addIssue: Decider<'add-issue'> = (complaint, { text, related }, context) => {
  if (related && complaint.stage === 1 && complaint.status === 'open') {
    return [{ type: 'IssueJoined', ...signed(context), text }];
  }
  const { received, needs, reference, service } = complaint;
  const { channel, resident, representative, callTimes, tenancy } = received;
  const data: ReceiveData = {
    matter: text,
    channel,
    resident,
    ...(representative && { representative }),
    ...(related && service !== null && { service }),
    ...(callTimes !== undefined && { callTimes }),
    ...(tenancy !== undefined && { tenancy }),
    adjustments: [...needs.adjustments],
    raisedIn: reference,
  };
  return opening(data, context);
};
