import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { dayNumbered, dayOn, daysAfter, numberOf } from './days.js';

const from = new Date('1900-01-01T00:00:00Z');
const to = new Date('2200-12-31T00:00:00Z');
const isoDays = fc
  .date({ min: from, max: to, noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe('a day as a number', () => {
  it('is that day again, and the next number is the day after', () => {
    fc.assert(
      fc.property(isoDays, (iso) => {
        const day = Temporal.PlainDate.from(iso);
        expect(dayNumbered(numberOf(day)).toString()).toBe(iso);
        expect(numberOf(day.add({ days: 1 }))).toBe(numberOf(day) + 1);
      }),
    );
  });

  it('counts from a Monday, so that the remainder by seven is the day of the week', () => {
    fc.assert(
      fc.property(isoDays, (iso) => {
        const day = dayOn(iso);
        expect((((numberOf(day) % 7) + 7) % 7) + 1).toBe(day.dayOfWeek);
      }),
    );
  });
});

describe('a day of a text', () => {
  it('is the same however often it is asked for', () => {
    fc.assert(
      fc.property(isoDays, (iso) => {
        expect(dayOn(iso).toString()).toBe(iso);
        expect(dayOn(iso).equals(Temporal.PlainDate.from(iso))).toBe(true);
      }),
    );
  });

  it('is refused each time that it is none', () => {
    expect(() => dayOn('2026-02-30')).toThrow(RangeError);
    expect(() => dayOn('2026-02-30')).toThrow(RangeError);
    expect(() => dayOn('tomorrow')).toThrow(RangeError);
  });
});

describe('so many days after a day', () => {
  it('are counted on the calendar, forwards and backwards', () => {
    fc.assert(
      fc.property(isoDays, fc.integer({ min: -800, max: 800 }), (iso, days) => {
        const day = Temporal.PlainDate.from(iso);
        expect(daysAfter(day, days).toString()).toBe(day.add({ days }).toString());
      }),
    );
  });
});
