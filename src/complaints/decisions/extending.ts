import { Temporal } from 'temporal-polyfill';
import { inEnglish } from '../../calendar/english-dates.js';
import { approvers } from '../choosing-people.js';
import type { ExtendData } from '../commands/handling.js';
import type { Complaint } from '../complaint.js';
import type { DecisionContext } from '../context.js';
import { activePerson, hasRole } from '../directory.js';
import { provisionFor } from '../provisions.js';
import { type Refusal, refusal } from '../refusal.js';
import { stageDates } from '../stage-dates.js';
import { signed, today, unlessAhead, unlessOpen, type Decider } from './decision.js';

/**
 * Code 6.4, 6.15: the answer needs longer. Extensions are counted together from the original last day, and beyond the cap
 * need good reason and a senior's approval. Said after the old day, it is kept as a breach (6.5, 6.16).
 */
export const extend: Decider<'extend'> = (complaint, data, context) => {
  const provision = provisionFor('extend', complaint.stage);
  const closed = unlessOpen(complaint, provision);
  if (closed) return closed;
  const now = today(context);
  const until = Temporal.PlainDate.from(data.until);
  if (!context.calendar.knows(until)) return refusal(provision, 'That day is too far ahead.', 'until');
  const { due, extendedToAtMost } = stageDates(complaint, context.policy, context.calendar);
  const over = unlessAhead(until, now, provision, 'until');
  if (over) return over;
  if (Temporal.PlainDate.compare(until, due) <= 0) {
    return refusal(
      provision,
      `The answer is due on ${inEnglish(due)} as it is. Please give a later day.`,
      'until',
    );
  }
  const beyond = Temporal.PlainDate.compare(until, extendedToAtMost) > 0;
  const unapproved = beyond ? withoutApproval(data, complaint, extendedToAtMost, context) : undefined;
  if (unapproved) return unapproved;
  const { reason, updateEvery, goodReason, approvedBy } = data;
  return [
    {
      type: 'DeadlineExtended',
      ...signed(context),
      stage: complaint.stage,
      from: due.toString(),
      until: data.until,
      workingDays: context.calendar.workingDaysBetween(due, until),
      reason,
      updateEvery,
      nextUpdateBy: context.calendar.addWorkingDays(now, updateEvery).toString(),
      ...(beyond && { goodReason, approvedBy }),
      late: Temporal.PlainDate.compare(now, due) > 0,
    },
  ];
};

/** Beyond the cap: good reason, and the approval of a head of service or a complaints officer who is somebody else. */
function withoutApproval(
  { goodReason, approvedBy }: ExtendData,
  complaint: Complaint,
  atMost: Temporal.PlainDate,
  { actor, directory }: DecisionContext,
): Refusal | undefined {
  const no = (says: string, field: string): Refusal =>
    refusal(provisionFor('extend', complaint.stage), says, field);
  if (goodReason === undefined && approvedBy === undefined) {
    return no(
      `Extensions reach at most to ${inEnglish(atMost)} in all. Beyond that there must be good reason, and a senior must approve.`,
      'until',
    );
  }
  if (goodReason === undefined)
    return no(`Beyond ${inEnglish(atMost)} there must be good reason.`, 'goodReason');
  if (approvedBy === undefined) return no(`Beyond ${inEnglish(atMost)} a senior must approve.`, 'approvedBy');
  const senior = activePerson(directory, approvedBy);
  if (!senior || !hasRole(senior, approvers)) {
    return no('Only a head of service or a complaints officer approves this.', 'approvedBy');
  }
  return senior.email === actor || senior.email === complaint.owner
    ? no('Nobody approves an extension of their own.', 'approvedBy')
    : undefined;
}
