import Holidays from 'date-holidays';
import { describe, expect, it } from 'vitest';
import { bankHolidays } from './bank-holidays.js';

const years = [2022, 2023, 2024, 2025, 2026, 2027, 2028];

describe('the bank holidays of England and Wales', () => {
  it('are in order, each once, and none on a weekend', () => {
    const dates = bankHolidays.map(({ date }) => date);
    expect(dates).toEqual([...new Set(dates)].sort());
    expect(dates.filter((date) => [0, 6].includes(new Date(`${date}T12:00Z`).getUTCDay()))).toEqual([]);
  });

  it.each(years)('of %i are the weekdays that date-holidays knows for England', (year) => {
    // Without the region ENG, date-holidays leaves out the Summer bank holiday.
    const known = new Holidays('GB', 'ENG')
      .getHolidays(year)
      .filter(({ type }) => type === 'public' || type === 'bank')
      .map(({ date }) => date.slice(0, 10))
      .filter((date) => ![0, 6].includes(new Date(`${date}T12:00Z`).getUTCDay()));
    const ours = bankHolidays.map(({ date }) => date).filter((date) => date.startsWith(`${year}-`));
    expect(ours).toEqual([...new Set(known)].sort());
  });

  it('hold the days that no rule foretells', () => {
    const titles = new Map(bankHolidays.map(({ date, title }) => [date, title]));
    expect(titles.get('2022-06-03')).toBe('Platinum Jubilee bank holiday');
    expect(titles.get('2022-09-19')).toBe('Bank holiday for the State Funeral of Queen Elizabeth II');
    expect(titles.get('2023-05-08')).toBe('Bank holiday for the coronation of King Charles III');
    expect(titles.has('2022-05-30')).toBe(false);
  });
});
