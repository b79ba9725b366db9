import { Temporal } from 'temporal-polyfill';
import { z } from 'zod';
import type { ComplaintDates, MatterDates } from '../calendar/deadline-report.js';
import { localDate } from '../calendar/english-dates.js';

type Day = Temporal.PlainDate;

/** Text that one of Temporal's types reads, or else a sentence that shows what would be right. */
const readAs = <T>(from: (text: string) => T, otherwise: string) =>
  z.string().transform((text, context) => {
    try {
      return from(text);
    } catch {
      context.addIssue({ code: 'custom', message: otherwise });
      return z.NEVER;
    }
  });

const day = readAs((text) => {
  const date = Temporal.PlainDate.from(text);
  if (date.toString() !== text) throw new RangeError('more than a date, or a date in another form');
  return date;
}, 'must be a date such as 2026-03-02');

const moment = readAs(
  (text) => Temporal.Instant.from(text),
  'must be a moment with its offset, such as 2026-03-02T09:00:00+00:00',
);

/** The name and the remark of a case are echoed and not looked at. */
const label = { id: z.union([z.string(), z.number()]).optional(), note: z.string().optional() };

/** What the command `deadlines` is told of a complaint; without closure days, the council's own are used. */
export const complaintFields: z.ZodType<
  Omit<ComplaintDates, 'council_closure_days'> & {
    readonly council_closure_days?: readonly string[] | undefined;
  }
> = z
  .strictObject({
    ...label,
    received_at: moment,
    council_closure_days: z.array(z.iso.date()).optional(),
    ack_sent: day.optional(),
    stage1_response_sent: day.optional(),
    stage1_response_by: z.enum(['email', 'post']).optional(),
    stage1_response_received: day.optional(),
    stage2_requested_at: moment.optional(),
    stage2_ack_sent: day.optional(),
  })
  .superRefine((given, context) => {
    const received = { day: localDate(given.received_at), what: 'the complaint was received' };
    const sent = given.stage1_response_sent && { day: given.stage1_response_sent, what: 'it was sent' };
    const requested = given.stage2_requested_at && localDate(given.stage2_requested_at);
    const asked = requested && { day: requested, what: 'stage 2 was asked for' };

    const notBefore = (field: keyof typeof given, date: Day | undefined, start: typeof received): void => {
      if (!date || Temporal.PlainDate.compare(date, start.day) >= 0) return;
      const message = `is before ${start.what}, ${start.day.toString()}`;
      context.addIssue({ code: 'custom', path: [field], message });
    };
    notBefore('ack_sent', given.ack_sent, received);
    notBefore('stage1_response_sent', given.stage1_response_sent, received);
    notBefore('stage1_response_received', given.stage1_response_received, sent ?? received);
    notBefore('stage2_requested_at', requested, received);
    if (asked) notBefore('stage2_ack_sent', given.stage2_ack_sent, asked);
    else if (given.stage2_ack_sent) {
      const message = 'is missing, and stage2_ack_sent is given';
      context.addIssue({ code: 'custom', path: ['stage2_requested_at'], message });
    }
  });

/** What it is told of a matter for the twelve months rule. */
export const matterFields: z.ZodType<MatterDates> = z
  .strictObject({ ...label, issue_or_awareness_date: day, received_date: day })
  .refine(
    ({ issue_or_awareness_date: since, received_date }) =>
      Temporal.PlainDate.compare(since, received_date) <= 0,
    {
      path: ['issue_or_awareness_date'],
      error: 'is after the complaint was received',
    },
  );

/** Fields that are reckoned and never given. A line may hold them, from an earlier answer; they are not looked at. */
export const computedForComplaint: ReadonlySet<string> = new Set([
  'received_date',
  'received_weekday',
  'received_on_working_day',
  'working_day_1',
  'ack_due',
  'ack_on_time',
  'stage1_due',
  'stage1_due_backstop',
  'stage1_due_receipt_clock',
  'stage1_due_latest_if_ack_on_time',
  'stage1_extension_notice_by',
  'stage1_extended_due_max',
  'alt_deemed_receipt',
  'escalate_by_28_calendar_days',
  'escalate_by_weekday',
  'escalate_by_rolled_to_working_day',
  'stage2_requested_date',
  'stage2_request_in_28_days',
  'stage2_ack_due',
  'stage2_due',
  'stage2_due_backstop',
  'stage2_due_receipt_clock',
  'stage2_extension_notice_by',
  'stage2_extended_due_max',
]);

/** The same for the twelve months rule. */
export const computedForMatter: ReadonlySet<string> = new Set([
  'last_day_within_12_months',
  'within_12_months',
  'last_day_within_6_months_dacorum_2022',
  'within_6_months_dacorum_2022',
]);
