import * as chrono from 'chrono-node';
import { Temporal } from 'temporal-polyfill';
import type { Directory, Person } from '../../src/complaints/directory.js';

/** What somebody said about being away. */
export interface Leave {
  /** ISO 8601; the first is today where none was said. */
  readonly from: string;
  readonly until: string;
  /** Who stands in, as they were named. */
  readonly by: string | undefined;
}

const away = /\b(on (?:annual )?leave|on holiday|away|off|out of (?:the )?office)\b/i;
const cover =
  /(?:^|[,;.]|\band\b)\s*([\p{L}\p{M}'’.@ -]{2,60}?)\s+(?:stands? in|standing in|covers?|is covering|will cover|is standing in)\b/iu;
const coverAfter =
  /\b(?:covered by|cover(?:ed)? (?:is|from)|stand-in(?: is)?:?|replaced by)\s+([\p{L}\p{M}'’.@ -]{2,60})/iu;

/**
 * Reads "on leave until 14 August, Rita stands in", dates as they are said in England.
 *
 * @param today in London
 * @returns `unclear` where it is about leave and no day can be read; undefined where it is about something else
 */
export function readLeave(text: string, today: Temporal.PlainDate): Leave | 'unclear' | undefined {
  if (!away.test(text)) return undefined;
  const by = (cover.exec(text) ?? coverAfter.exec(text))?.[1]?.trim();
  const days = daysIn(text, today);
  const until = days.at(-1);
  if (until === undefined || until < today.toString()) return 'unclear';
  const [first = until] = days;
  return { from: days.length > 1 ? first : today.toString(), until, by };
}

function daysIn(text: string, today: Temporal.PlainDate): string[] {
  const instant = new Date(Date.UTC(today.year, today.month - 1, today.day, 12));
  const parsed = chrono.en.GB.parse(text, { instant, timezone: 0 }, { forwardDate: true });
  return parsed
    .flatMap(({ start, end }) => (end ? [start, end] : [start]))
    .flatMap((components) => {
      const [year, month, day] = [components.get('year'), components.get('month'), components.get('day')];
      return year === null || month === null || day === null
        ? []
        : [Temporal.PlainDate.from({ year, month, day }).toString()];
    })
    .sort();
}

/** The people that somebody may have meant by a name or an e-mail address, other than themselves. */
export function named({ people }: Directory, name: string, self: Person): Person[] {
  const wanted = name.toLowerCase();
  const words = wanted.split(/\s+/);
  const others = people.filter((person) => person.active && person.email !== self.email);
  const exact = others.filter((person) => person.email === wanted || person.name.toLowerCase() === wanted);
  if (exact.length > 0) return exact;
  return others.filter((person) => {
    const own = person.name.toLowerCase().split(/\s+/);
    return words.every((word) => own.includes(word));
  });
}

/** Those who could stand in for somebody: of the same role and service first, at most five. */
export function colleagues({ people }: Directory, self: Person): Person[] {
  const near = (person: Person): number =>
    Number(person.roles.some((role) => self.roles.includes(role))) +
    2 * Number(person.serviceAreas.some((service) => self.serviceAreas.includes(service)));
  return people
    .filter((person) => person.active && person.email !== self.email && near(person) > 0)
    .sort((a, b) => near(b) - near(a))
    .slice(0, 5);
}
