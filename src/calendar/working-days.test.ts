import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { bankHolidays } from './bank-holidays.js';
import { workingCalendar, type WorkingCalendar } from './working-days.js';

const on = (text: string): Temporal.PlainDate => Temporal.PlainDate.from(text);
const plain = workingCalendar([]);

describe('a working day', () => {
  it.each([
    ['2026-03-02', true, 'a Monday'],
    ['2026-03-06', true, 'a Friday'],
    ['2026-03-07', false, 'a Saturday'],
    ['2026-03-08', false, 'a Sunday'],
    ['2026-04-03', false, 'Good Friday'],
    ['2026-12-28', false, 'the substitute for Boxing Day on a Saturday'],
    ['2022-05-30', true, 'the last Monday in May of the year in which the holiday was moved to June'],
  ])('%s: %s, %s', (date, expected) => {
    expect(plain.isWorkingDay(on(date))).toBe(expected);
  });

  it('is none of the council’s own closure days', () => {
    const closed = workingCalendar(['2026-12-29']);
    expect(closed.isWorkingDay(on('2026-12-29'))).toBe(false);
    expect(closed.isWorkingDay(on('2026-12-30'))).toBe(true);
    expect(plain.isWorkingDay(on('2026-12-29'))).toBe(true);
  });

  it('counts the day after a Saturday as the first', () => {
    expect(plain.addWorkingDays(on('2026-02-07'), 1)).toEqual(on('2026-02-09'));
    expect(plain.addWorkingDays(on('2026-02-07'), 5)).toEqual(on('2026-02-13'));
  });
});

describe('a bank holiday proclaimed later', () => {
  it('moves what is due beyond it by a day', () => {
    const proclaimed = [...bankHolidays, { date: '2026-06-10', title: 'A day of national celebration' }];
    expect(plain.addWorkingDays(on('2026-06-08'), 5)).toEqual(on('2026-06-15'));
    expect(workingCalendar([], proclaimed).addWorkingDays(on('2026-06-08'), 5)).toEqual(on('2026-06-16'));
  });
});

describe('beyond the known bank holidays', () => {
  it.each<[string, (calendar: WorkingCalendar) => unknown]>([
    ['adding from the last days of 2028', (calendar) => calendar.addWorkingDays(on('2028-12-28'), 5)],
    ['counting back into 2021', (calendar) => calendar.addWorkingDays(on('2022-01-04'), -1)],
    ['a day in 2029', (calendar) => calendar.isWorkingDay(on('2029-01-02'))],
    ['adding no days at all', (calendar) => calendar.addWorkingDays(on('2029-01-02'), 0)],
    ['rolling forward out of 2028', (calendar) => calendar.rollForward(on('2028-12-30'))],
    ['counting between', (calendar) => calendar.workingDaysBetween(on('2028-12-28'), on('2029-01-02'))],
  ])('nothing is counted: %s', (_, count) => {
    expect(() => count(plain)).toThrow(RangeError);
    expect(() => count(plain)).toThrow(
      /cannot be counted: bank holidays are known here from 2022 to 2028 only$/,
    );
  });

  it('says which day could not be counted', () => {
    expect(() => plain.addWorkingDays(on('2028-12-28'), 2)).toThrow(/^2029-01-01 /);
  });

  it('takes whole days only', () => {
    expect(() => plain.addWorkingDays(on('2026-03-02'), 1.5)).toThrow('1.5 is not a whole number of days');
  });
});

describe('for any day and any closure days', () => {
  const firstDay = on('2022-07-01');
  const day = fc.integer({ min: 0, max: 2100 }).map((days) => firstDay.add({ days }));
  const calendars = fc
    .array(day, { maxLength: 12 })
    .map((closed) => workingCalendar(closed.map((date) => date.toString())));
  const days = fc.integer({ min: 0, max: 60 });
  const compare = (a: Temporal.PlainDate, b: Temporal.PlainDate): number => Temporal.PlainDate.compare(a, b);

  it('adding never lands on a day off', () => {
    fc.assert(
      fc.property(calendars, day, fc.integer({ min: 1, max: 60 }), (calendar, from, n) =>
        calendar.isWorkingDay(calendar.addWorkingDays(from, n)),
      ),
    );
  });

  it('adding n and then m is adding n and m', () => {
    fc.assert(
      fc.property(calendars, day, days, days, (calendar, from, n, m) => {
        expect(calendar.addWorkingDays(calendar.addWorkingDays(from, n), m)).toEqual(
          calendar.addWorkingDays(from, n + m),
        );
      }),
    );
  });

  it('a later day is never due sooner, and more days never end sooner', () => {
    fc.assert(
      fc.property(calendars, day, day, days, (calendar, one, other, n) => {
        const [first, second] = compare(one, other) <= 0 ? [one, other] : [other, one];
        expect(
          compare(calendar.addWorkingDays(first, n), calendar.addWorkingDays(second, n)),
        ).toBeLessThanOrEqual(0);
        expect(compare(calendar.addWorkingDays(first, n), calendar.addWorkingDays(first, n + 1))).toBe(-1);
      }),
    );
  });

  it('one closure day more never makes anything due sooner', () => {
    fc.assert(
      fc.property(day, day, days, (closed, from, n) => {
        const later = workingCalendar([closed.toString()]).addWorkingDays(from, n);
        expect(compare(plain.addWorkingDays(from, n), later)).toBeLessThanOrEqual(0);
      }),
    );
  });

  it('counting between undoes adding', () => {
    fc.assert(
      fc.property(calendars, day, days, (calendar, from, n) => {
        expect(calendar.workingDaysBetween(from, calendar.addWorkingDays(from, n))).toBe(n);
      }),
    );
  });

  it('counting back from a working day undoes adding', () => {
    fc.assert(
      fc.property(calendars, day, days, (calendar, from, n) => {
        const start = calendar.rollForward(from);
        expect(calendar.addWorkingDays(calendar.addWorkingDays(start, n), -n)).toEqual(start);
      }),
    );
  });

  it('what lies between adds up, and turns round', () => {
    fc.assert(
      fc.property(calendars, day, day, day, (calendar, a, b, c) => {
        expect(calendar.workingDaysBetween(a, b) + calendar.workingDaysBetween(b, c)).toBe(
          calendar.workingDaysBetween(a, c),
        );
        expect(calendar.workingDaysBetween(a, b) + calendar.workingDaysBetween(b, a)).toBe(0);
      }),
    );
  });

  it('rolling forward stays on a working day and otherwise goes to the next', () => {
    fc.assert(
      fc.property(calendars, day, (calendar, date) => {
        const rolled = calendar.rollForward(date);
        expect(rolled).toEqual(calendar.isWorkingDay(date) ? date : calendar.addWorkingDays(date, 1));
        expect(calendar.rollForward(rolled)).toEqual(rolled);
      }),
    );
  });
});
