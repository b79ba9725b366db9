import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { inEnglish, localDate, londonTime } from './english-dates.js';

const at = (text: string): Temporal.Instant => Temporal.Instant.from(text);

describe('a day in English', () => {
  it.each([
    ['2026-03-03', 'Tuesday 3 March 2026'],
    ['2024-02-29', 'Thursday 29 February 2024'],
    ['2028-12-31', 'Sunday 31 December 2028'],
  ])('%s is %s', (date, english) => {
    expect(inEnglish(Temporal.PlainDate.from(date))).toBe(english);
  });
});

describe('the day of receipt', () => {
  it.each([
    ['2026-06-30T23:30:00+00:00', '2026-07-01', 'half past midnight in British Summer Time'],
    ['2026-01-31T23:30:00+00:00', '2026-01-31', 'half past eleven at night in winter'],
    ['2026-03-29T00:30:00+00:00', '2026-03-29', 'half an hour before the clocks go forward'],
    ['2026-10-25T00:30:00+01:00', '2026-10-25', 'the night the clocks go back'],
    ['2026-04-08T00:10:00+01:00', '2026-04-08', 'ten past midnight'],
    ['2026-06-01T02:00:00+05:30', '2026-05-31', 'sent from another time zone'],
  ])('of %s is %s: %s', (moment, date) => {
    expect(localDate(at(moment)).toString()).toBe(date);
  });
});

describe('the time of day', () => {
  it.each([
    ['2026-03-03T14:05:00Z', '2:05pm'],
    ['2026-07-03T08:00:00Z', '9am'],
    ['2026-03-03T12:00:59Z', 'midday'],
    ['2026-03-03T12:30:00Z', '12:30pm'],
    ['2026-03-03T00:00:00Z', 'midnight'],
    ['2026-03-03T00:07:00Z', '12:07am'],
  ])('of %s is %s', (moment, english) => {
    expect(londonTime(at(moment))).toBe(english);
  });
});
