import { Temporal } from 'temporal-polyfill';
import { deadlines, latestInTime, type ClockPeriods, type Deadlines } from './deadlines.js';
import { localDate, weekday } from './english-dates.js';
import { workingCalendar, type WorkingCalendar } from './working-days.js';

type Day = Temporal.PlainDate;

/** What is known of one complaint, under the field names that outside tools use. */
export interface ComplaintDates {
  readonly received_at: Temporal.Instant;
  /** ISO dates. */
  readonly council_closure_days: readonly string[];
  /** Without it the acknowledgement is reckoned as sent on its last day; likewise at stage 2. */
  readonly ack_sent?: Day | undefined;
  readonly stage1_response_sent?: Day | undefined;
  /** How the response went, if not as an e-mail, which arrives the same day. */
  readonly stage1_response_by?: 'email' | 'post' | undefined;
  readonly stage1_response_received?: Day | undefined;
  readonly stage2_requested_at?: Temporal.Instant | undefined;
  readonly stage2_ack_sent?: Day | undefined;
}

/** When a matter happened, or when the resident learned of it, and when it reached the council. */
export interface MatterDates {
  readonly issue_or_awareness_date: Day;
  readonly received_date: Day;
}

/** A day stands as a PlainDate and becomes its ISO form in JSON. */
type Figure = Day | string | boolean;
type Figures = Readonly<Record<string, Figure | Readonly<Record<string, Figure>>>>;

interface Reckoning {
  readonly periods: ClockPeriods;
  readonly calendar: WorkingCalendar;
  readonly due: Deadlines;
}

/**
 * Every date that follows from the dates of one complaint: both stages with the last day of an
 * extension, the time to ask for stage 2, and the other reading of receipt, in which a complaint that
 * comes on a day off counts as received on the next working day.
 *
 * @throws RangeError `field: sentence`, when a date lies beyond the known bank holidays
 */
export function deadlineReport(given: ComplaintDates, periods: ClockPeriods): Figures {
  const calendar = workingCalendar(given.council_closure_days);
  const reckoning = { periods, calendar, due: deadlines(periods, calendar) };
  const stage1 = naming('received_at', () => stage1Figures(given, reckoning));
  const lastDayToAsk = naming('stage1_response_sent', () => responseFigures(given, reckoning));
  const stage2 = naming('stage2_requested_at', () => stage2Figures(given, lastDayToAsk, reckoning));
  return { ...stage1, ...lastDayToAsk, ...stage2 };
}

/** Code 2.3: twelve months; and the six months of Dacorum's policy of 2022, which they superseded. */
export function twelveMonthReport({
  issue_or_awareness_date: since,
  received_date: received,
}: MatterDates): Figures {
  const twelve = latestInTime(since, 12);
  const six = latestInTime(since, 6);
  return {
    last_day_within_12_months: twelve,
    within_12_months: onOrBefore(received, twelve),
    last_day_within_6_months_dacorum_2022: six,
    within_6_months_dacorum_2022: onOrBefore(received, six),
  };
}

function stage1Figures(
  { received_at, ack_sent }: ComplaintDates,
  { periods, calendar, due }: Reckoning,
): Figures {
  const received = localDate(received_at);
  const deemed = calendar.rollForward(received);
  const ackDue = due.acknowledgeBy(received);
  const ackSent = ack_sent ?? ackDue;
  const backstop = due.stage1DueBy(received, ackSent);
  const fromReceipt = periods.stage1FromReceipt ?? periods.stage1;
  return {
    received_date: received,
    received_weekday: shortWeekday(received),
    received_on_working_day: calendar.isWorkingDay(received),
    working_day_1: calendar.addWorkingDays(received, 1),
    ack_due: ackDue,
    ack_sent: ackSent,
    ack_on_time: onOrBefore(ackSent, ackDue),
    stage1_due: calendar.addWorkingDays(ackSent, periods.stage1),
    stage1_due_backstop: backstop,
    stage1_due_receipt_clock: calendar.addWorkingDays(received, fromReceipt),
    stage1_due_latest_if_ack_on_time: due.stage1DueBy(received),
    stage1_extension_notice_by: backstop,
    stage1_extended_due_max: due.stage1ExtendedToAtMost(received, ackSent),
    alt_deemed_receipt: {
      deemed_received: deemed,
      ack_due: due.acknowledgeBy(deemed),
      stage1_due_receipt_clock: calendar.addWorkingDays(deemed, fromReceipt),
      differs: !deemed.equals(received),
    },
  };
}

interface LastDayToAsk {
  readonly stage1_response_received?: Day;
  readonly escalate_by_28_calendar_days?: Day;
  readonly escalate_by_weekday?: string;
  readonly escalate_by_rolled_to_working_day?: Day;
}

function responseFigures(given: ComplaintDates, { periods, due }: Reckoning): LastDayToAsk {
  const { stage1_response_sent: sent, stage1_response_by: by } = given;
  const arrived = sent && (by === 'post' ? due.arrivesByPost(sent) : sent);
  const received = given.stage1_response_received ?? arrived;
  if (!received) return {};
  const lastDay = received.add({ days: periods.askForStage2 });
  return {
    stage1_response_received: received,
    escalate_by_28_calendar_days: lastDay,
    escalate_by_weekday: shortWeekday(lastDay),
    escalate_by_rolled_to_working_day: due.askForStage2By(received),
  };
}

function stage2Figures(
  { stage2_requested_at, stage2_ack_sent }: ComplaintDates,
  { escalate_by_28_calendar_days: lastDay }: LastDayToAsk,
  { periods, calendar, due }: Reckoning,
): Figures {
  if (!stage2_requested_at) return {};
  const requested = localDate(stage2_requested_at);
  const ackDue = due.stage2AcknowledgeBy(requested);
  const ackSent = stage2_ack_sent ?? ackDue;
  const backstop = due.stage2DueBy(requested, ackSent);
  return {
    stage2_requested_date: requested,
    // The 28 days themselves. The roll to a working day is leniency, and has its own field above.
    ...(lastDay && { stage2_request_in_28_days: onOrBefore(requested, lastDay) }),
    stage2_ack_due: ackDue,
    stage2_ack_sent: ackSent,
    stage2_due: calendar.addWorkingDays(ackSent, periods.stage2),
    stage2_due_backstop: backstop,
    stage2_due_receipt_clock: calendar.addWorkingDays(requested, periods.stage2),
    stage2_extension_notice_by: backstop,
    stage2_extended_due_max: due.stage2ExtendedToAtMost(requested, ackSent),
  };
}

const onOrBefore = (day: Day, limit: Day): boolean => Temporal.PlainDate.compare(day, limit) <= 0;
const shortWeekday = (day: Day): string => weekday(day).slice(0, 3);

/** The calendar knows which day it cannot count; the caller wants to know which field led there. */
function naming<T>(field: keyof ComplaintDates, reckon: () => T): T {
  try {
    return reckon();
  } catch (error) {
    if (error instanceof RangeError) throw new RangeError(`${field}: ${error.message}`, { cause: error });
    throw error;
  }
}
