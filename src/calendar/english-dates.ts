import type { Temporal } from 'temporal-polyfill';

const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const;
const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** The name of the day of the week: `Tuesday`. */
export function weekday(date: Temporal.PlainDate): string {
  return weekdays[date.dayOfWeek - 1] ?? '';
}

/** A day as a letter writes it: `Tuesday 3 March 2026`. */
export function inEnglish(date: Temporal.PlainDate): string {
  return `${weekday(date)} ${date.day} ${months[date.month - 1] ?? ''} ${date.year}`;
}

const inLondon = (moment: Temporal.Instant): Temporal.ZonedDateTime =>
  moment.toZonedDateTimeISO('Europe/London');

/** The days of moments that were asked for: one command asks for its own some dozens of times, and the answer is dear. */
const daysOfMoments = new WeakMap<Temporal.Instant, Temporal.PlainDate>();

/** The day on which a moment falls in Europe/London; the day of receipt is always this one. */
export function localDate(moment: Temporal.Instant): Temporal.PlainDate {
  const known = daysOfMoments.get(moment);
  if (known) return known;
  const day = inLondon(moment).toPlainDate();
  daysOfMoments.set(moment, day);
  return day;
}

/** The time of day in Europe/London as GOV.UK writes it: `2:05pm`, `midday`, `midnight`. */
export function londonTime(moment: Temporal.Instant): string {
  const { hour, minute } = inLondon(moment);
  if (minute === 0 && hour % 12 === 0) return hour === 0 ? 'midnight' : 'midday';
  const minutes = minute === 0 ? '' : `:${minute.toString().padStart(2, '0')}`;
  return `${hour % 12 === 0 ? 12 : hour % 12}${minutes}${hour < 12 ? 'am' : 'pm'}`;
}
