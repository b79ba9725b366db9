import * as chrono from 'chrono-node';
import { Temporal } from 'temporal-polyfill';
import type { UnderstoodDate } from './draft.js';

/** What a resident's words say about a day: a past date, one still to come, or nothing that can be read. */
export type DateReading =
  | { readonly kind: 'past'; readonly when: UnderstoodDate }
  | { readonly kind: 'future'; readonly when: UnderstoodDate }
  | { readonly kind: 'none' };

const units = '(days?|weeks?|months?|years?)';
const numbers = '(an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\d{1,3})';
const weekdays = '(monday|tuesday|wednesday|thursday|friday|saturday|sunday)';
const seasons: Readonly<Record<string, number>> = { spring: 3, summer: 6, autumn: 9, winter: 12 };

/** Words that are also names of months or days, and so say nothing on their own. */
const ambiguous = /^(may|march|mar|sun|sat|mon|wed|dec|now|today|tonight|second)$/i;
const leadsToDate =
  /\b(in|since|last|on|of|from|until|till|by|around|about|during|early|late|mid|and|to|back)[\s-]*$/i;

/**
 * Reads when something happened from a resident's own words, as a person in England would mean them.
 * A date without a year is the latest one that is past. "Three weeks ago last Tuesday" is three weeks before last Tuesday.
 *
 * @param text what they wrote
 * @param today the day on which they wrote it, in London
 */
export function readDate(text: string, today: Temporal.PlainDate): DateReading {
  const words = text.trim().slice(0, 80);
  const found = datesIn(text, today).map((when) => ({ ...when, words }));
  const past = found.find((when) => !isAfter(when, today));
  if (past) return { kind: 'past', when: past };
  const future = found[0];
  return future ? { kind: 'future', when: future } : { kind: 'none' };
}

/**
 * The earliest past day that a longer message mentions, within the two years before `today`: what a first message
 * about "in May, and again in June" is taken to be about until the resident says otherwise.
 */
export function earliestDateIn(text: string, today: Temporal.PlainDate): UnderstoodDate | undefined {
  const horizon = today.subtract({ years: 2 }).toString();
  return datesIn(text, today)
    .filter((when) => !isAfter(when, today) && when.date >= horizon && when.date < today.toString())
    .sort((a, b) => a.date.localeCompare(b.date))[0];
}

function isAfter(when: UnderstoodDate, today: Temporal.PlainDate): boolean {
  return when.date > today.toString();
}

function datesIn(typed: string, today: Temporal.PlainDate): UnderstoodDate[] {
  const text = typed.replaceAll('’', "'");
  const own = ownPhrases(text, today);
  if (own.length > 0) return own;
  const plain = inWordsOfChrono(text);
  const reference = { instant: new Date(Date.UTC(today.year, today.month - 1, today.day, 12)), timezone: 0 };
  return chrono.en.GB.parse(plain, reference).flatMap((result) => {
    const alone = result.text.trim().length === plain.trim().length;
    if (!alone && ambiguous.test(result.text) && !leadsToDate.test(plain.slice(0, result.index))) return [];
    return understood(result, today);
  });
}

function understood(result: chrono.ParsedResult, today: Temporal.PlainDate): UnderstoodDate[] {
  const { start } = result;
  const certain = (part: 'year' | 'month' | 'day' | 'weekday') => start.isCertain(part);
  if (!certain('day') && !certain('month') && !certain('weekday') && !certain('year')) {
    return /today|this morning|yesterday|last night/i.test(result.text)
      ? [day(componentsOf(start), result.text)]
      : [];
  }
  let date = componentsOf(start);
  if (!certain('year') && Temporal.PlainDate.compare(date, today) > 0) date = date.subtract({ years: 1 });
  if (certain('day') || certain('weekday')) return [day(date, result.text)];
  if (certain('month')) {
    const ago = /\bago\b|^last|^past/i.test(result.text);
    return [ago ? { ...day(date, result.text), precision: 'month' } : wholeMonth(date, result.text)];
  }
  return [{ ...day(date, result.text), precision: 'year' }];
}

function componentsOf(start: chrono.ParsedComponents): Temporal.PlainDate {
  return Temporal.PlainDate.from({
    year: start.get('year') ?? 1,
    month: start.get('month') ?? 1,
    day: start.get('day') ?? 1,
  });
}

function day(date: Temporal.PlainDate, words: string): UnderstoodDate {
  return { date: date.toString(), until: date.toString(), precision: 'day', words };
}

function wholeMonth(date: Temporal.PlainDate, words: string): UnderstoodDate {
  const first = date.with({ day: 1 });
  const last = first.add({ months: 1 }).subtract({ days: 1 });
  return { date: first.toString(), until: last.toString(), precision: 'month', words };
}

/** Ways of naming a time that chrono-node does not know or reads otherwise than an English speaker means them. */
function ownPhrases(text: string, today: Temporal.PlainDate): UnderstoodDate[] {
  const weeksBefore = new RegExp(
    `\\b${numbers} (weeks?|fortnights?)(?: ago)? (?:last|on) ${weekdays}\\b`,
    'i',
  ).exec(text);
  if (weeksBefore) {
    const [words, count = '1', unit = '', name = ''] = weeksBefore;
    const weeks = numberOf(count) * (unit.toLowerCase().startsWith('fortnight') ? 2 : 1);
    return [day(lastWeekday(name, today).subtract({ weeks }), words)];
  }
  const season = /\b(?:since|in|last|this|over)(?: the)? (spring|summer|autumn|winter)\b/i.exec(text);
  if (season) {
    const month = seasons[season[1]?.toLowerCase() ?? ''] ?? 1;
    let first = Temporal.PlainDate.from({ year: today.year, month, day: 1 });
    if (Temporal.PlainDate.compare(first, today) > 0) first = first.subtract({ years: 1 });
    return [
      { ...wholeMonth(first, season[0]), until: first.add({ months: 3 }).subtract({ days: 1 }).toString() },
    ];
  }
  const christmas = /\b(christmas(?: day)?|boxing day|new year'?s(?: day)?)\b/i.exec(text);
  if (christmas) {
    const name = christmas[0].toLowerCase();
    const [month, dayOfMonth] = name.startsWith('n') ? [1, 1] : [12, name.startsWith('b') ? 26 : 25];
    const date = Temporal.PlainDate.from({ year: today.year, month, day: dayOfMonth });
    return [
      day(Temporal.PlainDate.compare(date, today) > 0 ? date.subtract({ years: 1 }) : date, christmas[0]),
    ];
  }
  const year = /^(?:in |during |since |about |around )?((?:19|20)\d\d)\.?$/i.exec(text.trim());
  if (year?.[1]) {
    const first = Temporal.PlainDate.from({ year: Number(year[1]), month: 1, day: 1 });
    return [
      {
        date: first.toString(),
        until: first.with({ month: 12, day: 31 }).toString(),
        precision: 'year',
        words: year[0],
      },
    ];
  }
  return [];
}

/** The most recent such weekday before `today`. */
function lastWeekday(name: string, today: Temporal.PlainDate): Temporal.PlainDate {
  const wanted =
    ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'].indexOf(
      name.toLowerCase(),
    ) + 1;
  return today.subtract({ days: (today.dayOfWeek - wanted + 7) % 7 || 7 });
}

function numberOf(word: string): number {
  const names = [
    'zero',
    'one',
    'two',
    'three',
    'four',
    'five',
    'six',
    'seven',
    'eight',
    'nine',
    'ten',
    'eleven',
    'twelve',
  ];
  const named = names.indexOf(word.toLowerCase());
  return named > 0 ? named : /^an?$/i.test(word) ? 1 : Number(word);
}

/** Puts what chrono-node would misread into words that it reads as meant: "for five weeks" is five weeks ago. */
function inWordsOfChrono(text: string): string {
  const span = `${numbers} ${units}`;
  return text
    .replace(/\bthe (week|month|year) before last\b/gi, '2 $1s ago')
    .replace(/\b(?:an?|one) fortnight\b|\bfortnight\b/gi, '2 weeks')
    .replace(new RegExp(`\\b(?:for|over|in)(?: the)?(?: last| past)? ${span}\\b(?! ago)`, 'gi'), '$1 $2 ago')
    .replace(new RegExp(`\\b(?:waited|waiting|been) ${span}\\b(?! ago)`, 'gi'), '$1 $2 ago')
    .replace(new RegExp(`^\\W*(?:about |nearly |over )?${span}\\W*$`, 'i'), '$1 $2 ago')
    .replace(/\b(\d{1,2})\.(\d{1,2})\.(\d{4}|\d{2})\b/g, '$1/$2/$3')
    .replace(/\b(\d{1,2})(st|nd|rd|th) of (?:this|the) month\b/gi, '$1$2');
}
