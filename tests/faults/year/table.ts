import type { MonthRow, Year } from './year.js';

const columns: readonly (keyof MonthRow)[] = [
  'month',
  'received',
  'commands',
  'letters',
  'reminders',
  'digests',
  'kills',
];

/** A year as a table, a line a month. */
export function table({ rows }: Pick<Year, 'rows'>): string {
  const line = (cells: readonly (string | number)[]) =>
    cells.map((cell) => String(cell).padStart(10)).join('');
  return [line(columns), ...rows.map((row) => line(columns.map((column) => row[column])))].join('\n');
}
