import { Temporal } from 'temporal-polyfill';
import { dayOn } from '../calendar/days.js';
import { localDate } from '../calendar/english-dates.js';
import { days, inWorkingHours, lastWorkingDay, nameOf, type AlertContext } from './alert-days.js';
import type { Complaint } from './complaint.js';
import { activePerson, inRole, inRoleFor, officerFor, standIn, type Person } from './directory.js';
import type { Obligation } from './obligation.js';

/** What somebody is to be reminded of. */
export interface Alert {
  /** E-mail address of whoever hears of it. */
  readonly to: string;
  readonly kind: 'due-soon' | 'due-today' | 'overdue' | 'action-due' | 'escalation';
  readonly obligation: Obligation;
}

/** When each obligation of a case was last told of, by its name: ISO 8601 days. What is no longer owed is not kept. */
export type Alerted = Readonly<Record<string, string>>;

type Day = Temporal.PlainDate;

const escalationOf = (owed: Obligation): string => `${nameOf(owed)} escalated`;

/**
 * Who is to be told now of what a case owes: on the council's days before the last one, on the last day itself, and on each
 * working day after it, once a day and in working hours only. After an outage only what is still news is told, not what was
 * missed. Overdue goes to the head of the service and the complaints officers as well, again every few days.
 *
 * @param alerted what was told before
 * @returns the alerts, and what to keep as told; unchanged outside working hours
 */
export function alertsDue(
  complaint: Complaint,
  owed: readonly Obligation[],
  alerted: Alerted,
  context: AlertContext,
): { readonly alerts: readonly Alert[]; readonly alerted: Alerted } {
  if (!inWorkingHours(context)) return { alerts: [], alerted };
  const today = localDate(context.now);
  const told = owed.map((obligation) => tell(complaint, obligation, alerted, today, context));
  return {
    alerts: told.flatMap(({ alerts }) => alerts),
    alerted: Object.fromEntries(told.flatMap(({ keep }) => Object.entries(keep))),
  };
}

interface Told {
  readonly alerts: readonly Alert[];
  readonly keep: Alerted;
}

function tell(
  complaint: Complaint,
  owed: Obligation,
  alerted: Alerted,
  today: Day,
  context: AlertContext,
): Told {
  const before = alerted[nameOf(owed)];
  const step = days(owed, context).findLast((day) => Temporal.PlainDate.compare(day, today) <= 0);
  const news = step !== undefined && (before === undefined || before < step.toString());
  const escalation = escalate(complaint, owed, alerted[escalationOf(owed)], today, context);
  const keep = news ? today.toString() : before;
  return {
    alerts: [...(news ? remind(complaint, owed, today, context) : []), ...escalation.alerts],
    keep: { ...(keep !== undefined && { [nameOf(owed)]: keep }), ...escalation.keep },
  };
}

function remind(complaint: Complaint, owed: Obligation, today: Day, context: AlertContext): Alert[] {
  const person = whoOwes(complaint, owed, context);
  return person ? [{ to: person.email, kind: kindOn(today, owed, context), obligation: owed }] : [];
}

function kindOn(today: Day, owed: Obligation, { calendar }: AlertContext): Alert['kind'] {
  const last = lastWorkingDay(owed, calendar);
  const order = Temporal.PlainDate.compare(today, last);
  if (today.toString() > owed.due) return 'overdue';
  if (owed.kind === 'action') return 'action-due';
  return order < 0 ? 'due-soon' : 'due-today';
}

/** Whoever owes it, or stands in for them; what nobody at work owes is the complaints officer's. */
function whoOwes(
  complaint: Complaint,
  { owner }: Obligation,
  { directory, now }: AlertContext,
): Person | undefined {
  const today = localDate(now);
  const named = [owner, complaint.owner].map((email) =>
    email === null ? undefined : activePerson(directory, email),
  );
  const person = named.find((one) => one !== undefined);
  return person ? standIn(directory, person, today) : officerFor(directory, today, complaint.barred);
}

/** Overdue for so many working days: seniors hear of it, and again every few days until it is done. */
function escalate(
  complaint: Complaint,
  owed: Obligation,
  before: string | undefined,
  today: Day,
  context: AlertContext,
): Told {
  const { calendar, policy } = context;
  const { escalateAfter, escalateEvery } = policy.alerts;
  if (today.toString() <= owed.due) return { alerts: [], keep: {} };
  const keep = before === undefined ? {} : { [escalationOf(owed)]: before };
  const overdue = calendar.workingDaysBetween(lastWorkingDay(owed, calendar), today);
  const since = before === undefined ? Infinity : calendar.workingDaysBetween(dayOn(before), today);
  if (overdue < escalateAfter || since < escalateEvery) return { alerts: [], keep };
  const alerts = seniors(complaint, owed, context).map(({ email }) => ({
    to: email,
    kind: 'escalation' as const,
    obligation: owed,
  }));
  return { alerts, keep: { [escalationOf(owed)]: today.toString() } };
}

/** The heads of the service and the complaints officers, but nobody whom the complaint is about, and not whoever owes it. */
function seniors(complaint: Complaint, owed: Obligation, context: AlertContext): Person[] {
  const { directory, now } = context;
  const { service, stage, barred } = complaint;
  const heads = service === null || stage === 2 ? [] : inRoleFor(directory, 'head-of-service', service);
  const owing = whoOwes(complaint, owed, context);
  const told = [...heads, ...inRole(directory, 'complaints-officer')].map((person) =>
    standIn(directory, person, localDate(now)),
  );
  return [...new Set(told)].filter((person) => person !== owing && !barred.includes(person.email));
}
