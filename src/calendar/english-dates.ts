import { Temporal } from 'temporal-polyfill';
import { dayNumbered, dayOn, numberOf } from './days.js';
import { remembering } from './remembering.js';

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

const inWords = new WeakMap<Temporal.PlainDate, string>();

/** A day as a letter writes it: `Tuesday 3 March 2026`. */
export function inEnglish(date: Temporal.PlainDate): string {
  const known = inWords.get(date);
  if (known !== undefined) return known;
  const words = `${weekday(date)} ${date.day} ${months[date.month - 1] ?? ''} ${date.year}`;
  inWords.set(date, words);
  return words;
}

/** A day as a letter writes it. @param iso `2026-03-03` */
export function dayInEnglish(iso: string): string {
  return inEnglish(dayOn(iso));
}

const inLondon = (moment: Temporal.Instant): Temporal.ZonedDateTime =>
  moment.toZonedDateTimeISO('Europe/London');

const anHour = 60 * 60_000;
/** From then on London's clocks have been whole hours from Greenwich, so that a day there begins with an hour of the world's. */
const greenwich = Date.UTC(1848, 0, 1) / anHour;

const dayOfHour = remembering(
  (hour: number) =>
    dayNumbered(numberOf(inLondon(Temporal.Instant.fromEpochMilliseconds(hour * anHour)).toPlainDate())),
  1_000,
);

/** The day on which a moment falls in Europe/London; the day of receipt is always this one. */
export function localDate(moment: Temporal.Instant): Temporal.PlainDate {
  const hour = Math.floor(moment.epochMilliseconds / anHour);
  return hour < greenwich ? inLondon(moment).toPlainDate() : dayOfHour(hour);
}

const momentsOf = remembering(
  (day: Temporal.PlainDate) =>
    remembering(
      (time: string) => day.toZonedDateTime({ timeZone: 'Europe/London', plainTime: time }).toInstant(),
      24 * 60,
    ),
  1_000,
);

/** The moment at which the clocks in London show a time on a day. @param time `09:00` */
export function londonMoment(day: Temporal.PlainDate, time: string): Temporal.Instant {
  return momentsOf(day)(time);
}

/** The time of day in Europe/London as GOV.UK writes it: `2:05pm`, `midday`, `midnight`. */
export function londonTime(moment: Temporal.Instant): string {
  const { hour, minute } = inLondon(moment);
  if (minute === 0 && hour % 12 === 0) return hour === 0 ? 'midnight' : 'midday';
  const minutes = minute === 0 ? '' : `:${minute.toString().padStart(2, '0')}`;
  return `${hour % 12 === 0 ? 12 : hour % 12}${minutes}${hour < 12 ? 'am' : 'pm'}`;
}
