import { Temporal } from 'temporal-polyfill';
import { deadlines, type Deadlines } from '../calendar/deadlines.js';
import { inEnglish, localDate } from '../calendar/english-dates.js';
import type { WorkingCalendar } from '../calendar/working-days.js';
import { ombudsmenFor } from '../policy/lookup.js';
import type { CouncilPolicy } from '../policy/schema.js';
import type { Command, ReceiveData } from './command.js';
import type { Complaint } from './complaint.js';
import type { Actor, DecidedEvent, DefinitionPoint } from './event.js';
import { type Refusal, refusal } from './refusal.js';

/** What a decision is made in the light of. */
export interface DecisionContext {
  readonly now: Temporal.Instant;
  readonly policy: CouncilPolicy;
  readonly calendar: WorkingCalendar;
  readonly actor: Actor;
}

/**
 * What a command leads to.
 *
 * @param complaint the case as it stands, undefined for a new one
 * @returns the events to add, or the refusal that names the rule
 */
export function decide(
  complaint: Complaint | undefined,
  command: Command,
  context: DecisionContext,
): DecidedEvent[] | Refusal {
  if (complaint) return refusal('Code 5.12', `${complaint.reference} has been received already.`);
  return receive(command.data, context);
}

function receive(
  data: ReceiveData,
  { now, policy, calendar, actor }: DecisionContext,
): DecidedEvent[] | Refusal {
  const today = localDate(now);
  const receivedOn = data.receivedOn === undefined ? today : Temporal.PlainDate.from(data.receivedOn);
  const inFuture = firstInFuture(today, {
    receivedOn: data.receivedOn,
    happenedOn: data.happenedOn,
    knownOn: data.knownOn,
  });
  if (inFuture)
    return refusal(
      'Code 3.2',
      `${inEnglish(inFuture.date)} is still to come. Please check the day and the year.`,
      inFuture.field,
    );
  if (data.service !== undefined && !policy.serviceAreas.some(({ id }) => id === data.service)) {
    return refusal('Code 5.1', `The council has no service area called "${data.service}".`, 'service');
  }

  const { receivedOn: asked, points, outcomes, adjustments, staffNamed, service, ...said } = data;
  const due = deadlines(policy.clocks, calendar);
  const received: DecidedEvent = {
    ...said,
    type: 'ComplaintReceived',
    at: now.toString(),
    by: actor,
    points: (points ?? [data.matter]).map(toPoint),
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
  return [received];
}

function toPoint(point: string | DefinitionPoint): DefinitionPoint {
  return typeof point === 'string' ? { text: point, responsibility: 'unclear' } : point;
}

function firstInFuture(today: Temporal.PlainDate, days: Record<string, string | undefined>) {
  for (const [field, day] of Object.entries(days)) {
    const date = day === undefined ? undefined : Temporal.PlainDate.from(day);
    if (date && Temporal.PlainDate.compare(date, today) > 0) return { field, date };
  }
  return undefined;
}

/** Code 2.3: more than twelve months since it happened, and since they learned of it. An officer decides; nothing is refused here. */
function isLate(
  { happenedOn, knownOn }: ReceiveData,
  receivedOn: Temporal.PlainDate,
  due: Deadlines,
): boolean {
  if (happenedOn === undefined) return false;
  const happened = Temporal.PlainDate.from(happenedOn);
  const last = due.acceptedUntil(
    happened,
    knownOn === undefined ? happened : Temporal.PlainDate.from(knownOn),
  );
  return Temporal.PlainDate.compare(receivedOn, last) > 0;
}
