import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { inEnglish, localDate, londonMoment, londonTime } from './english-dates.js';

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

  it('is the one on a calendar in London at any moment, through all that was done to its clocks', () => {
    const [first, last] = [at('1840-01-01T00:00Z'), at('2100-01-01T00:00Z')];
    const moments = fc
      .integer({ min: first.epochMilliseconds, max: last.epochMilliseconds })
      .chain((moment) =>
        fc.constantFrom(moment, moment - (moment % 3_600_000), moment - (moment % 3_600_000) - 1),
      )
      .map((moment) => Temporal.Instant.fromEpochMilliseconds(moment));
    fc.assert(
      fc.property(moments, (moment) => {
        const inLondon = moment.toZonedDateTimeISO('Europe/London').toPlainDate();
        expect(localDate(moment).toString()).toBe(inLondon.toString());
      }),
      { numRuns: 500 },
    );
  });
});

describe('the moment at which the council opens', () => {
  it.each([
    ['2026-03-03', '09:00', '2026-03-03T09:00:00Z', 'in winter'],
    ['2026-07-03', '09:00', '2026-07-03T08:00:00Z', 'in summer'],
    ['2026-07-03', '08:30', '2026-07-03T07:30:00Z', 'half an hour sooner'],
    ['2026-03-29', '01:30', '2026-03-29T01:30:00Z', 'at an hour that the clocks leave out'],
  ])('on %s at %s is %s: %s', (day, time, moment) => {
    expect(londonMoment(Temporal.PlainDate.from(day), time).toString()).toBe(moment);
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
