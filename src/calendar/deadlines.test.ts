import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { deadlines, latestInTime, type ClockPeriods } from './deadlines.js';
import { workingCalendar } from './working-days.js';

const on = (text: string): Temporal.PlainDate => Temporal.PlainDate.from(text);

const code: ClockPeriods = {
  acknowledge: 5,
  call: 5,
  stage1: 10,
  stage1Extension: 10,
  stage2Acknowledge: 5,
  stage2: 20,
  stage2Extension: 20,
  askForStage2: 28,
  acceptWithinMonths: 12,
  postArrives: 2,
};
const calendar = workingCalendar([]);
const due = deadlines(code, calendar);
const strict = deadlines({ ...code, stage1FromReceipt: 10, call: 3 }, calendar);

describe('stage 1, received on Monday 2 March 2026', () => {
  const received = on('2026-03-02');

  it('is acknowledged by Monday 9 March, and the resident rung by the same day', () => {
    expect(due.acknowledgeBy(received)).toEqual(on('2026-03-09'));
    expect(due.callBy(received)).toEqual(on('2026-03-09'));
    expect(strict.callBy(received)).toEqual(on('2026-03-05'));
  });

  it('is answered ten working days after an early acknowledgement', () => {
    expect(due.stage1DueBy(received, on('2026-03-04'))).toEqual(on('2026-03-18'));
  });

  it('gains no time by a late acknowledgement', () => {
    expect(due.stage1DueBy(received, on('2026-03-12'))).toEqual(on('2026-03-23'));
    expect(due.stage1DueBy(received)).toEqual(on('2026-03-23'));
  });

  it('is extended to 8 April at most, over Easter', () => {
    expect(due.stage1ExtendedToAtMost(received, on('2026-03-12'))).toEqual(on('2026-04-08'));
  });

  it('is promised by the council’s own target where that is sooner, and otherwise by what is due', () => {
    expect(strict.stage1TargetBy(received)).toEqual(on('2026-03-16'));
    expect(due.stage1TargetBy(received)).toEqual(on('2026-03-23'));
    const lenient = deadlines({ ...code, stage1FromReceipt: 20 }, calendar);
    expect(lenient.stage1TargetBy(received, on('2026-03-02'))).toEqual(on('2026-03-16'));
  });
});

describe('stage 2, asked for on Sunday 29 March 2026, before Easter', () => {
  const requested = on('2026-03-29');

  it('is acknowledged by 7 April and answered by 6 May', () => {
    expect(due.stage2AcknowledgeBy(requested)).toEqual(on('2026-04-07'));
    expect(due.stage2DueBy(requested)).toEqual(on('2026-05-06'));
    expect(due.stage2DueBy(requested, on('2026-04-20'))).toEqual(on('2026-05-06'));
    expect(due.stage2DueBy(requested, on('2026-04-01'))).toEqual(on('2026-05-01'));
    expect(due.stage2ExtendedToAtMost(requested)).toEqual(on('2026-06-04'));
  });
});

describe('asking for stage 2', () => {
  it('is in good time for 28 calendar days from the day after the response came', () => {
    expect(due.askForStage2By(on('2026-03-11'))).toEqual(on('2026-04-08'));
  });

  it('has until the next working day when the last day is Easter Monday', () => {
    expect(due.askForStage2By(on('2026-03-09'))).toEqual(on('2026-04-07'));
  });

  it('counts a letter as arrived on the second working day after posting', () => {
    expect(due.arrivesByPost(on('2026-03-09'))).toEqual(on('2026-03-11'));
    expect(due.arrivesByPost(on('2026-03-06'))).toEqual(on('2026-03-10'));
  });
});

describe('twelve months', () => {
  it.each([
    ['2025-03-14', '2026-03-14', 'the corresponding date, inclusive'],
    ['2024-02-29', '2025-02-28', 'the last of the month where there is no such date'],
    ['2023-02-28', '2024-02-28', 'the corresponding date, even in a leap year'],
  ])('from %s end on %s: %s', (happened, last) => {
    expect(due.acceptedUntil(on(happened))).toEqual(on(last));
  });

  it('run from the later of what happened and when the resident learned of it', () => {
    expect(due.acceptedUntil(on('2024-01-10'), on('2025-06-01'))).toEqual(on('2026-06-01'));
    expect(due.acceptedUntil(on('2025-06-01'), on('2024-01-10'))).toEqual(on('2026-06-01'));
  });

  it('are as many months as the policy says', () => {
    const generous = deadlines({ ...code, acceptWithinMonths: 18 }, calendar);
    expect(generous.acceptedUntil(on('2025-08-31'))).toEqual(on('2027-02-28'));
    expect(latestInTime(on('2025-08-31'), 6)).toEqual(on('2026-02-28'));
  });
});

describe('for any complaint', () => {
  const day = fc.integer({ min: 0, max: 2000 }).map((days) => on('2022-01-04').add({ days }));
  const compare = (a: Temporal.PlainDate, b: Temporal.PlainDate): number => Temporal.PlainDate.compare(a, b);

  it('a later acknowledgement never brings the response forward, nor puts it off beyond the backstop', () => {
    fc.assert(
      fc.property(day, fc.nat(20), fc.nat(20), (received, early, more) => {
        const sooner = due.stage1DueBy(received, received.add({ days: early }));
        const later = due.stage1DueBy(received, received.add({ days: early + more }));
        expect(compare(sooner, later)).toBeLessThanOrEqual(0);
        expect(compare(later, due.stage1DueBy(received))).toBeLessThanOrEqual(0);
      }),
    );
  });

  it('the promise is never later than what is due, and an extension never ends before it', () => {
    fc.assert(
      fc.property(day, fc.nat(20), (received, after) => {
        const acknowledged = received.add({ days: after });
        const dueBy = strict.stage1DueBy(received, acknowledged);
        expect(compare(strict.stage1TargetBy(received, acknowledged), dueBy)).toBeLessThanOrEqual(0);
        expect(
          calendar.workingDaysBetween(dueBy, strict.stage1ExtendedToAtMost(received, acknowledged)),
        ).toBe(10);
      }),
    );
  });
});
