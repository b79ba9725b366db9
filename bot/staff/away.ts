import { dayInEnglish, localDate } from '../../src/calendar/english-dates.js';
import type { Person } from '../../src/complaints/directory.js';
import { colleagues, named, type Leave } from './leave.js';
import { contextOf, type StaffParts } from './parts.js';
import type { Said } from './teams.js';

/** Puts down that somebody is away and who stands in, or asks who does. */
export async function goAway({ from, until, by }: Leave, person: Person, parts: StaffParts): Promise<Said> {
  const { directory } = contextOf(parts);
  const today = localDate(parts.clock()).toString();
  const days = `${from === today ? '' : `from ${dayInEnglish(from)} `}until ${dayInEnglish(until)}`;
  const asking = (says: string, people: readonly Person[]): Said => ({
    text: says,
    suggestions: people.map((one) => `On leave ${days}, ${one.name} stands in`),
  });
  if (by === undefined) {
    return asking(
      `Who stands in for you ${days}? Say, for example: on leave ${days}, Rita stands in.`,
      colleagues(directory, person),
    );
  }
  const meant = named(directory, by, person);
  const [stand, another] = meant;
  if (stand === undefined)
    return asking(
      'Nobody else of that name is in the staff list. Who stands in?',
      colleagues(directory, person),
    );
  if (another !== undefined) return asking('There is more than one of that name. Who stands in?', meant);
  const refused = await parts.desk.staff.change(
    { kind: 'away', email: person.email, from, until, by: stand.email },
    { by: person.email, at: parts.clock() },
  );
  return {
    text: refused
      ? refused.message
      : `You are away ${days}, and ${stand.name} stands in for you: new complaints and reminders go there. Say “back again” when you are.`,
  };
}

/** Puts down that somebody is back. */
export async function comeBack({ email }: Person, parts: StaffParts): Promise<Said> {
  const now = parts.clock();
  const on = localDate(now).toString();
  const refused = await parts.desk.staff.change({ kind: 'back', email, on }, { by: email, at: now });
  return {
    text: refused ? refused.message : 'Welcome back. Your complaints and reminders come to you again.',
  };
}
