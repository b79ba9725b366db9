const day = (options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat =>
  new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', ...options });

const weekday = day({ weekday: 'long' });
const dayAndMonth = day({ day: 'numeric', month: 'long' });

/** A day in words: `Tuesday 3 March`, with its year where that is another than today's. @param iso `2026-03-03` */
export function dayInWords(iso: string, today: string): string {
  const date = new Date(`${iso}T00:00:00Z`);
  const [year = ''] = iso.split('-');
  const other = today.startsWith(year) ? '' : ` ${year}`;
  return `${weekday.format(date)} ${dayAndMonth.format(date)}${other}`;
}
