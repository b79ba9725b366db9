import Holidays from 'date-holidays';
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { deadlineReport, twelveMonthReport } from './deadline-report.js';

/**
 * The same dates reckoned a second time, day by day and by nothing of ours: JavaScript's own Date,
 * Intl for Europe/London, and the holidays of another library.
 */
const bankHolidays = new Set(
  [2022, 2023, 2024, 2025, 2026, 2027, 2028]
    .flatMap((year) => new Holidays('GB', 'ENG').getHolidays(year))
    .filter(({ type }) => type === 'public' || type === 'bank')
    .map(({ date }) => date.slice(0, 10)),
);
const names = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
const london = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London', dateStyle: 'short' });

const shift = (date: string, days: number): string => {
  const moved = new Date(`${date}T12:00:00Z`);
  moved.setUTCDate(moved.getUTCDate() + days);
  return moved.toISOString().slice(0, 10);
};
const nameOf = (date: string): string => names[new Date(`${date}T12:00:00Z`).getUTCDay()] ?? '';
const min = (a: string, b: string): string => (a < b ? a : b);

function byHand(closed: readonly string[]) {
  const open = (date: string): boolean =>
    !['Sat', 'Sun'].includes(nameOf(date)) && !bankHolidays.has(date) && !closed.includes(date);
  const next = (date: string): string => (open(shift(date, 1)) ? shift(date, 1) : next(shift(date, 1)));
  const walk = (date: string, days: number): string => (days === 0 ? date : walk(next(date), days - 1));
  return { open, walk, roll: (date: string): string => (open(date) ? date : next(date)) };
}

interface Stage1Dates {
  receivedAt: string;
  closed: readonly string[];
  ackSent?: string | undefined;
}

function stage1ByHand({ receivedAt, closed, ackSent }: Stage1Dates) {
  const { open, walk, roll } = byHand(closed);
  const received = london.format(new Date(receivedAt));
  const deemed = roll(received);
  const ackDue = walk(received, 5);
  const ack = ackSent ?? ackDue;
  const backstop = walk(min(ack, ackDue), 10);
  return {
    received_date: received,
    received_weekday: nameOf(received),
    received_on_working_day: open(received),
    working_day_1: walk(received, 1),
    ack_due: ackDue,
    ack_sent: ack,
    ack_on_time: ack <= ackDue,
    stage1_due: walk(ack, 10),
    stage1_due_backstop: backstop,
    stage1_due_receipt_clock: walk(received, 10),
    stage1_due_latest_if_ack_on_time: walk(received, 15),
    stage1_extension_notice_by: backstop,
    stage1_extended_due_max: walk(backstop, 10),
    alt_deemed_receipt: {
      deemed_received: deemed,
      ack_due: walk(deemed, 5),
      stage1_due_receipt_clock: walk(deemed, 10),
      differs: deemed !== received,
    },
  };
}

interface Stage2Dates {
  closed: readonly string[];
  responseSent: string;
  byPost: boolean;
  requestedAt: string;
  ackSent?: string | undefined;
}

function stage2ByHand({ closed, responseSent, byPost, requestedAt, ackSent }: Stage2Dates) {
  const { walk, roll } = byHand(closed);
  const arrived = byPost ? walk(responseSent, 2) : responseSent;
  const lastDay = shift(arrived, 28);
  const requested = london.format(new Date(requestedAt));
  const ackDue = walk(requested, 5);
  const ack = ackSent ?? ackDue;
  const backstop = walk(min(ack, ackDue), 20);
  return {
    stage1_response_received: arrived,
    escalate_by_28_calendar_days: lastDay,
    escalate_by_weekday: nameOf(lastDay),
    escalate_by_rolled_to_working_day: roll(lastDay),
    stage2_requested_date: requested,
    stage2_request_in_28_days: requested <= lastDay,
    stage2_ack_due: ackDue,
    stage2_ack_sent: ack,
    stage2_due: walk(ack, 20),
    stage2_due_backstop: backstop,
    stage2_due_receipt_clock: walk(requested, 20),
    stage2_extension_notice_by: backstop,
    stage2_extended_due_max: walk(backstop, 20),
  };
}

/** Any moment of six years, to the second. */
const moments = fc
  .date({ min: new Date('2022-01-01T00:00Z'), max: new Date('2027-12-31T23:59Z'), noInvalidDate: true })
  .map((date) => `${date.toISOString().slice(0, 19)}+00:00`);
/** Closure days so many days after receipt, where they can matter. */
const closures = fc.array(fc.nat(120), { maxLength: 8 });
const sometimes = (days: number) => fc.option(fc.nat(days), { nil: undefined });
const after = (date: string, days: number | undefined) =>
  days === undefined ? undefined : shift(date, days);

const day = (date: string): Temporal.PlainDate => Temporal.PlainDate.from(date);
const maybeDay = (date: string | undefined) => (date === undefined ? undefined : day(date));
const instant = (text: string): Temporal.Instant => Temporal.Instant.from(text);
const asJson = (report: object): unknown => JSON.parse(JSON.stringify(report));

const clocks = {
  acknowledge: 5,
  call: 5,
  stage1: 10,
  stage1Extension: 10,
  stage1FromReceipt: 10,
  stage2Acknowledge: 5,
  stage2: 20,
  stage2Extension: 20,
  askForStage2: 28,
  acceptWithinMonths: 12,
  postArrives: 2,
};

describe('the report on one complaint', () => {
  it('agrees at stage 1 with the same dates counted by hand', () => {
    fc.assert(
      fc.property(moments, closures, sometimes(15), (receivedAt, closedAfter, ackAfter) => {
        const closed = closedAfter.map((days) => shift(receivedAt.slice(0, 10), days));
        const ackSent = after(london.format(new Date(receivedAt)), ackAfter);
        const report = deadlineReport(
          { received_at: instant(receivedAt), council_closure_days: closed, ack_sent: maybeDay(ackSent) },
          clocks,
        );
        expect(asJson(report)).toEqual(stage1ByHand({ receivedAt, closed, ackSent }));
      }),
      { numRuns: 300 },
    );
  });

  it('agrees at stage 2 with the same dates counted by hand', () => {
    fc.assert(
      fc.property(
        fc.record({
          receivedAt: moments,
          closedAfter: closures,
          respondedAfter: fc.integer({ min: 1, max: 40 }),
        }),
        fc.record({ byPost: fc.boolean(), askedAfter: fc.nat(60), ackAfter: sometimes(15) }),
        ({ receivedAt, closedAfter, respondedAfter }, { byPost, askedAfter, ackAfter }) => {
          const closed = closedAfter.map((days) => shift(receivedAt.slice(0, 10), days));
          const responseSent = shift(london.format(new Date(receivedAt)), respondedAfter);
          const requestedAt = `${shift(responseSent, askedAfter)}T23:30:00+00:00`;
          const ackSent = after(london.format(new Date(requestedAt)), ackAfter);
          const report = deadlineReport(
            {
              received_at: instant(receivedAt),
              council_closure_days: closed,
              stage1_response_sent: day(responseSent),
              stage1_response_by: byPost ? 'post' : 'email',
              stage2_requested_at: instant(requestedAt),
              stage2_ack_sent: maybeDay(ackSent),
            },
            clocks,
          );
          expect(asJson(report)).toEqual({
            ...stage1ByHand({ receivedAt, closed }),
            ...stage2ByHand({ closed, responseSent, byPost, requestedAt, ackSent }),
          });
        },
      ),
      { numRuns: 300 },
    );
  });

  it('says nothing of stage 2 in 28 days when no response is known', () => {
    const report = deadlineReport(
      {
        received_at: instant('2026-03-02T09:00:00Z'),
        council_closure_days: [],
        stage2_requested_at: instant('2026-04-01T09:00:00Z'),
      },
      clocks,
    );
    expect(report).toHaveProperty('stage2_due');
    expect(report).not.toHaveProperty('stage2_request_in_28_days');
  });

  it('counts from receipt by the council’s own target, and by the Code’s days where it has none', () => {
    // Received on Saturday 7 March 2026; in the other reading on Monday 9 March.
    const given = { received_at: instant('2026-03-07T09:00:00Z'), council_closure_days: [] };
    expect(asJson(deadlineReport(given, { ...clocks, stage1FromReceipt: 8 }))).toMatchObject({
      stage1_due_receipt_clock: '2026-03-18',
      alt_deemed_receipt: { stage1_due_receipt_clock: '2026-03-19' },
    });
    expect(asJson(deadlineReport(given, { ...clocks, stage1FromReceipt: undefined }))).toMatchObject({
      stage1_due_receipt_clock: '2026-03-20',
      alt_deemed_receipt: { stage1_due_receipt_clock: '2026-03-23' },
    });
  });

  it('names the field that leads beyond the known bank holidays, and keeps what the calendar said', () => {
    const report = (receivedAt: string, more: { posted?: string; requestedAt?: string } = {}) => {
      const { posted, requestedAt } = more;
      return () =>
        deadlineReport(
          {
            received_at: instant(receivedAt),
            council_closure_days: [],
            stage1_response_sent: maybeDay(posted),
            stage1_response_by: 'post',
            stage2_requested_at: requestedAt === undefined ? undefined : instant(requestedAt),
          },
          clocks,
        );
    };
    const counted = new RangeError(
      '2029-01-01 cannot be counted: bank holidays are known here from 2022 to 2028 only',
    );
    expect(report('2028-12-20T09:00:00Z')).toThrow(/^received_at: 2029-01-01 cannot be counted/);
    expect(report('2028-12-20T09:00:00Z')).toThrow(expect.objectContaining({ cause: counted }));
    expect(report('2028-11-01T09:00:00Z', { posted: '2028-12-28' })).toThrow(
      /^stage1_response_sent: 2029-01-01/,
    );
    expect(report('2028-09-01T09:00:00Z', { requestedAt: '2028-12-01T09:00:00Z' })).toThrow(
      /^stage2_requested_at: 2029-01-01/,
    );
  });
});

describe('the report on twelve months', () => {
  /** The corresponding date so many months on, or the last day of its month. */
  function monthsOn(date: string, months: number): string {
    const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
    const lastDay = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
    return new Date(Date.UTC(year, month - 1 + months, Math.min(day, lastDay))).toISOString().slice(0, 10);
  }

  it('agrees with the same dates counted by hand', () => {
    fc.assert(
      fc.property(fc.nat(3000), fc.nat(800), (start, after) => {
        const since = shift('2020-01-01', start);
        const received = shift(since, after);
        const report = twelveMonthReport({
          issue_or_awareness_date: day(since),
          received_date: day(received),
        });
        expect(asJson(report)).toEqual({
          last_day_within_12_months: monthsOn(since, 12),
          within_12_months: received <= monthsOn(since, 12),
          last_day_within_6_months_dacorum_2022: monthsOn(since, 6),
          within_6_months_dacorum_2022: received <= monthsOn(since, 6),
        });
      }),
      { numRuns: 400 },
    );
  });
});
