import type { Temporal } from 'temporal-polyfill';
import { dayOn } from '../calendar/days.js';
import { deadlines } from '../calendar/deadlines.js';
import type { WorkingCalendar } from '../calendar/working-days.js';
import type { CouncilPolicy } from '../policy/schema.js';
import { currentStage, type Complaint } from './complaint.js';

type Day = Temporal.PlainDate;

/** What the stage that a case is in owes by when. Days in London; each is due to its end. */
export interface StageDates {
  readonly acknowledgeBy: Day;
  /** The last day for the answer without any extension; a late acknowledgement buys no time (Code 6.3, 6.14). */
  readonly originalDue: Day;
  /** The last day for the answer: the original, or the day it was put off to. */
  readonly due: Day;
  /** The day the council means to answer by, where it keeps a stricter target of its own; never after `due`. */
  readonly target: Day;
  /** The last day that extensions may reach in all without good reason and a senior's approval (Code 6.4, 6.15). */
  readonly extendedToAtMost: Day;
}

/**
 * The days of the stage that a case is in, as policy and calendar stand now.
 *
 * @param acknowledgedOn the day of the acknowledgement, where it is not the one on record
 */
export function stageDates(
  complaint: Complaint,
  { clocks }: Pick<CouncilPolicy, 'clocks'>,
  calendar: WorkingCalendar,
  acknowledgedOn = currentStage(complaint).acknowledged?.on,
): StageDates {
  const reckon = deadlines(clocks, calendar);
  const { from, extensions } = currentStage(complaint);
  const start = dayOn(from);
  const sent = acknowledgedOn === undefined ? undefined : dayOn(acknowledgedOn);
  const until = extensions.at(-1)?.until;
  const extended = until === undefined ? undefined : dayOn(until);
  if (complaint.stage === 2) {
    const originalDue = reckon.stage2DueBy(start, sent);
    const due = extended ?? originalDue;
    return {
      acknowledgeBy: reckon.stage2AcknowledgeBy(start),
      originalDue,
      due,
      target: due,
      extendedToAtMost: reckon.stage2ExtendedToAtMost(start, sent),
    };
  }
  const originalDue = reckon.stage1DueBy(start, sent);
  return {
    acknowledgeBy: reckon.acknowledgeBy(start),
    originalDue,
    due: extended ?? originalDue,
    target: extended ?? reckon.stage1TargetBy(start, sent),
    extendedToAtMost: reckon.stage1ExtendedToAtMost(start, sent),
  };
}
