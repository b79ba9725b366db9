import { Temporal } from 'temporal-polyfill';
import { remembering } from './remembering.js';
import type { WorkingCalendar } from './working-days.js';

/** The periods that dates are counted with. A council's policy has them under `clocks`, with their sources. */
export interface ClockPeriods {
  /** Working days from receipt. */
  readonly acknowledge: number;
  /** Working days from receipt. */
  readonly call: number;
  /** Working days from the acknowledgement. */
  readonly stage1: number;
  /** Working days in all. */
  readonly stage1Extension: number;
  /** The council's own stricter target, in working days from receipt. */
  readonly stage1FromReceipt?: number | undefined;
  /** Working days from the request. */
  readonly stage2Acknowledge: number;
  /** Working days from the stage 2 acknowledgement. */
  readonly stage2: number;
  /** Working days in all. */
  readonly stage2Extension: number;
  /** Calendar days from the day the stage 1 response arrived. */
  readonly askForStage2: number;
  /** Calendar months. */
  readonly acceptWithinMonths: number;
  /** Working days after posting. */
  readonly postArrives: number;
}

type Day = Temporal.PlainDate;

/**
 * What is due on which day. Days in and days out are days in Europe/London; each thing is due to the
 * end of its day. An acknowledgement that has not been sent yet is reckoned as sent on its last day.
 * All of them throw the RangeError of the calendar beyond the known bank holidays.
 */
export interface Deadlines {
  /** Code 6.2. */
  acknowledgeBy(received: Day): Day;
  /** The team leader rings the resident by this day. */
  callBy(received: Day): Day;
  /** Code 6.3; a late acknowledgement buys no time. */
  stage1DueBy(received: Day, acknowledged?: Day): Day;
  /** The day the resident is told to expect: the council's own target where that is sooner. */
  stage1TargetBy(received: Day, acknowledged?: Day): Day;
  /** Code 6.4: the last day an extension may reach without good reason and a senior's approval. */
  stage1ExtendedToAtMost(received: Day, acknowledged?: Day): Day;
  /** Code 6.11. */
  stage2AcknowledgeBy(requested: Day): Day;
  /** Code 6.14; a late acknowledgement buys no time. */
  stage2DueBy(requested: Day, acknowledged?: Day): Day;
  /** Code 6.15. */
  stage2ExtendedToAtMost(requested: Day, acknowledged?: Day): Day;
  /** The day on which a posted letter counts as received. */
  arrivesByPost(posted: Day): Day;
  /** Guidance, never a bar: later requests go to an officer. A day on which nobody works counts on to the next that is one. */
  askForStage2By(responseReceived: Day): Day;
  /** Code 2.3: the last day on which a matter is taken without a decision on discretion; the later of the two days counts. */
  acceptedUntil(happened: Day, known?: Day): Day;
}

const earlier = (a: Day, b: Day): Day => (Temporal.PlainDate.compare(a, b) <= 0 ? a : b);
const later = (a: Day, b: Day): Day => (Temporal.PlainDate.compare(a, b) >= 0 ? a : b);

/**
 * The last day that is still within so many months: the corresponding date, inclusive, or the last
 * of the month where there is none (29 February 2024 and 12 months: 28 February 2025).
 */
export function latestInTime(since: Day, months: number): Day {
  return monthsAfter(months)(since);
}

const monthsAfter = remembering(
  (months: number) => remembering((since: Day) => since.add({ months }), 1_000),
  100,
);

const reckoned = new WeakMap<WorkingCalendar, WeakMap<ClockPeriods, Deadlines>>();

/** A council's clocks on a calendar: the same for the same ones, since every card and every write of a case asks for them. */
export function deadlines(periods: ClockPeriods, calendar: WorkingCalendar): Deadlines {
  const byPeriods = reckoned.get(calendar) ?? new WeakMap<ClockPeriods, Deadlines>();
  const reckoning = byPeriods.get(periods) ?? reckon(periods, calendar);
  reckoned.set(calendar, byPeriods.set(periods, reckoning));
  return reckoning;
}

function reckon(periods: ClockPeriods, calendar: WorkingCalendar): Deadlines {
  const add = (from: Day, days: number): Day => calendar.addWorkingDays(from, days);

  const acknowledgeBy = (received: Day): Day => add(received, periods.acknowledge);
  const stage1DueBy = (received: Day, acknowledged = acknowledgeBy(received)): Day =>
    add(earlier(acknowledged, acknowledgeBy(received)), periods.stage1);

  const stage2AcknowledgeBy = (requested: Day): Day => add(requested, periods.stage2Acknowledge);
  const stage2DueBy = (requested: Day, acknowledged = stage2AcknowledgeBy(requested)): Day =>
    add(earlier(acknowledged, stage2AcknowledgeBy(requested)), periods.stage2);

  return {
    acknowledgeBy,
    callBy: (received) => add(received, periods.call),
    stage1DueBy,
    stage1TargetBy: (received, acknowledged) => {
      const due = stage1DueBy(received, acknowledged);
      return periods.stage1FromReceipt === undefined
        ? due
        : earlier(due, add(received, periods.stage1FromReceipt));
    },
    stage1ExtendedToAtMost: (received, acknowledged) =>
      add(stage1DueBy(received, acknowledged), periods.stage1Extension),
    stage2AcknowledgeBy,
    stage2DueBy,
    stage2ExtendedToAtMost: (requested, acknowledged) =>
      add(stage2DueBy(requested, acknowledged), periods.stage2Extension),
    arrivesByPost: (posted) => add(posted, periods.postArrives),
    askForStage2By: (responseReceived) =>
      calendar.rollForward(responseReceived.add({ days: periods.askForStage2 })),
    acceptedUntil: (happened, known = happened) =>
      latestInTime(later(happened, known), periods.acceptWithinMonths),
  };
}
