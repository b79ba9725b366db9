/** A day on which nothing is counted, as the government proclaims it. */
export interface BankHoliday {
  /** ISO 8601, `2026-04-03`. */
  readonly date: string;
  readonly title: string;
}

const on = (date: string, title: string): BankHoliday => ({ date, title });

/**
 * The bank holidays of England and Wales, whole years only, as gov.uk/bank-holidays publishes them.
 *
 * Weekday dates: where a holiday falls on a weekend, the substitute day stands here. The days that
 * no rule foretells (a jubilee, a funeral, a coronation) are why this is a list and not a formula.
 * A day proclaimed later is added here; until then a council may list it among its closure days,
 * which has the same effect on every open case.
 */
export const bankHolidays: readonly BankHoliday[] = [
  on('2022-01-03', 'New Year’s Day (substitute day)'),
  on('2022-04-15', 'Good Friday'),
  on('2022-04-18', 'Easter Monday'),
  on('2022-05-02', 'Early May bank holiday'),
  on('2022-06-02', 'Spring bank holiday'),
  on('2022-06-03', 'Platinum Jubilee bank holiday'),
  on('2022-08-29', 'Summer bank holiday'),
  on('2022-09-19', 'Bank holiday for the State Funeral of Queen Elizabeth II'),
  on('2022-12-26', 'Boxing Day'),
  on('2022-12-27', 'Christmas Day (substitute day)'),

  on('2023-01-02', 'New Year’s Day (substitute day)'),
  on('2023-04-07', 'Good Friday'),
  on('2023-04-10', 'Easter Monday'),
  on('2023-05-01', 'Early May bank holiday'),
  on('2023-05-08', 'Bank holiday for the coronation of King Charles III'),
  on('2023-05-29', 'Spring bank holiday'),
  on('2023-08-28', 'Summer bank holiday'),
  on('2023-12-25', 'Christmas Day'),
  on('2023-12-26', 'Boxing Day'),

  on('2024-01-01', 'New Year’s Day'),
  on('2024-03-29', 'Good Friday'),
  on('2024-04-01', 'Easter Monday'),
  on('2024-05-06', 'Early May bank holiday'),
  on('2024-05-27', 'Spring bank holiday'),
  on('2024-08-26', 'Summer bank holiday'),
  on('2024-12-25', 'Christmas Day'),
  on('2024-12-26', 'Boxing Day'),

  on('2025-01-01', 'New Year’s Day'),
  on('2025-04-18', 'Good Friday'),
  on('2025-04-21', 'Easter Monday'),
  on('2025-05-05', 'Early May bank holiday'),
  on('2025-05-26', 'Spring bank holiday'),
  on('2025-08-25', 'Summer bank holiday'),
  on('2025-12-25', 'Christmas Day'),
  on('2025-12-26', 'Boxing Day'),

  on('2026-01-01', 'New Year’s Day'),
  on('2026-04-03', 'Good Friday'),
  on('2026-04-06', 'Easter Monday'),
  on('2026-05-04', 'Early May bank holiday'),
  on('2026-05-25', 'Spring bank holiday'),
  on('2026-08-31', 'Summer bank holiday'),
  on('2026-12-25', 'Christmas Day'),
  on('2026-12-28', 'Boxing Day (substitute day)'),

  on('2027-01-01', 'New Year’s Day'),
  on('2027-03-26', 'Good Friday'),
  on('2027-03-29', 'Easter Monday'),
  on('2027-05-03', 'Early May bank holiday'),
  on('2027-05-31', 'Spring bank holiday'),
  on('2027-08-30', 'Summer bank holiday'),
  on('2027-12-27', 'Christmas Day (substitute day)'),
  on('2027-12-28', 'Boxing Day (substitute day)'),

  on('2028-01-03', 'New Year’s Day (substitute day)'),
  on('2028-04-14', 'Good Friday'),
  on('2028-04-17', 'Easter Monday'),
  on('2028-05-01', 'Early May bank holiday'),
  on('2028-05-29', 'Spring bank holiday'),
  on('2028-08-28', 'Summer bank holiday'),
  on('2028-12-25', 'Christmas Day'),
  on('2028-12-26', 'Boxing Day'),
];
