import type { Temporal } from 'temporal-polyfill';
import { inEnglish, localDate } from '../../calendar/english-dates.js';
import type { CommandName, DataOf } from '../command.js';
import type { Complaint } from '../complaint.js';
import type { DecisionContext } from '../context.js';
import type { Actor, DecidedEvent } from '../event.js';
import { type Refusal, refusal } from '../refusal.js';

/** What a command leads to: the events to add, or the refusal that names the rule. */
export type Outcome = DecidedEvent[] | Refusal;

/** How one command on a case is decided. */
export type Decider<Name extends CommandName> = (
  complaint: Complaint,
  data: DataOf<Name>,
  context: DecisionContext,
) => Outcome;

/** What every event begins with: when, and by whom. */
export function signed({ now, actor }: DecisionContext): { at: string; by: Actor } {
  return { at: now.toString(), by: actor };
}

/** Today in London. */
export function today({ now }: Pick<DecisionContext, 'now'>): Temporal.PlainDate {
  return localDate(now);
}

/** How a case that is not open stands, as part of a sentence. */
const standing: Readonly<Record<Exclude<Complaint['status'], 'open'>, string>> = {
  answered: 'has been answered',
  closed: 'is closed',
  withdrawn: 'has been withdrawn',
  refused: 'has been refused',
};

/** The refusal for what can only be done while a case is open; undefined while it is. */
export function unlessOpen({ reference, status }: Complaint, provision: string): Refusal | undefined {
  return status === 'open' ? undefined : refusal(provision, `Complaint ${reference} ${standing[status]}.`);
}

/** Refuses a day that is over. */
export function unlessAhead(
  date: Temporal.PlainDate,
  now: Temporal.PlainDate,
  provision: string,
  field: string,
): Refusal | undefined {
  return date.toString() >= now.toString()
    ? undefined
    : refusal(provision, `${inEnglish(date)} is over. Please give a day that is still to come.`, field);
}
