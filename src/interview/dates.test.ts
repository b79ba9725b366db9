import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { earliestDateIn, readDate } from './dates.js';

/** A Monday. */
const today = Temporal.PlainDate.from('2026-11-23');

describe('a date in a resident’s own words', () => {
  it.each([
    ['three weeks ago last Tuesday', '2026-10-27'],
    ['a week last Friday', '2026-11-13'],
    ['a fortnight ago', '2026-11-09'],
    ['the week before last', '2026-11-09'],
    ['last Tuesday', '2026-11-17'],
    ['Friday', '2026-11-20'],
    ['yesterday', '2026-11-22'],
    ['the day before yesterday', '2026-11-21'],
    ['today', '2026-11-23'],
    ['this morning', '2026-11-23'],
    ['six weeks ago', '2026-10-12'],
    ['for five weeks', '2026-10-19'],
    ['eleven days', '2026-11-12'],
    ['about 5 weeks', '2026-10-19'],
    ['Christmas', '2025-12-25'],
    ['new year’s day', '2026-01-01'],
  ])('"%s" on Monday 23 November 2026 is %s', (words, date) => {
    expect(readDate(words, today)).toMatchObject({ kind: 'past', when: { date } });
  });

  it.each([
    ['03/04/2026', '2026-04-03'],
    ['3.4.26', '2026-04-03'],
    ['2026-04-03', '2026-04-03'],
    ['3rd of April 2026', '2026-04-03'],
    ['3 April', '2026-04-03'],
  ])('"%s" is read the English way round, as %s', (words, date) => {
    expect(readDate(words, today)).toMatchObject({ kind: 'past', when: { date, precision: 'day' } });
  });

  it('takes a day without a year as the last one that is past', () => {
    expect(readDate('on 14 Feb', today)).toMatchObject({ kind: 'past', when: { date: '2026-02-14' } });
    expect(readDate('24 December', today)).toMatchObject({ kind: 'past', when: { date: '2025-12-24' } });
  });

  it('takes a month as the whole month, and remembers that it is not a day', () => {
    expect(readDate('since March', today)).toMatchObject({
      kind: 'past',
      when: { date: '2026-03-01', until: '2026-03-31', precision: 'month' },
    });
    expect(readDate('May', today)).toMatchObject({ when: { date: '2026-05-01', until: '2026-05-31' } });
  });

  it('takes a year as the whole year', () => {
    expect(readDate('in 2023', today)).toMatchObject({
      when: { date: '2023-01-01', until: '2023-12-31', precision: 'year' },
    });
  });

  it('sees that a date is still to come', () => {
    expect(readDate('12 May 2092', today)).toMatchObject({ kind: 'future', when: { date: '2092-05-12' } });
    expect(readDate('tomorrow', today).kind).toBe('future');
  });

  it.each(['31/02/2026', 'it was you may think a while back', 'no idea', '', '😡😡'])(
    'reads nothing in "%s"',
    (words) => {
      expect(readDate(words, today).kind).toBe('none');
    },
  );

  it('never throws, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) =>
        ['past', 'future', 'none'].includes(readDate(text, today).kind),
      ),
    );
  });
});

describe('a first message', () => {
  it('is about the earliest day that it mentions', () => {
    const text =
      'The surveyor came in October and said it was urgent. On 3 November nobody came. You may think that is fine.';
    expect(earliestDateIn(text, today)).toMatchObject({ date: '2026-10-01', precision: 'month' });
  });

  it('says nothing of a day when it only counts', () => {
    expect(earliestDateIn('Bin missed 3 times. It may happen again.', today)).toBeUndefined();
  });
});
