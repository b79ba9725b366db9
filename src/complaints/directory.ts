import { Temporal } from 'temporal-polyfill';

/** What somebody does for the council in complaints. */
export const roles = [
  'team-leader',
  'head-of-service',
  'complaints-officer',
  'customer-services',
  'member-responsible',
  'auditor',
] as const;
export type Role = (typeof roles)[number];

/** Somebody stands in from a day to a day, both included. */
interface Cover {
  readonly from: string;
  readonly until: string;
  /** E-mail address of who stands in. */
  readonly by: string;
}

/** A member of staff, or the member responsible for complaints. */
export interface Person {
  readonly name: string;
  /** Small letters; what the rest of the record calls them. */
  readonly email: string;
  readonly roles: readonly Role[];
  /** Ids of the policy's service areas. */
  readonly serviceAreas: readonly string[];
  readonly phone?: string | undefined;
  readonly entraObjectId?: string | undefined;
  /** The day they were last trained in handling complaints (Code 4.3). */
  readonly trainedOn?: string | undefined;
  /** False once they have left. */
  readonly active: boolean;
  readonly cover: readonly Cover[];
}

/** Who is who, as plain data. */
export interface Directory {
  readonly people: readonly Person[];
}

/** The person with an e-mail address, also one who has left. */
export function personOf({ people }: Directory, email: string): Person | undefined {
  return people.find((person) => person.email === email.toLowerCase());
}

/** What a person with an e-mail address is called; the address itself where it is nobody's in the list. */
export function nameOf(directory: Directory, email: string): string {
  return personOf(directory, email)?.name ?? email;
}

/** Whether somebody has at least one of some roles. */
export function hasRole({ roles: held }: Pick<Person, 'roles'>, wanted: readonly Role[]): boolean {
  return held.some((role) => wanted.includes(role));
}

/** The person with an e-mail address who still works for the council. */
export function activePerson(directory: Directory, email: string): Person | undefined {
  const person = personOf(directory, email);
  return person?.active ? person : undefined;
}

/** Whoever acts for a person on a day: they themselves, or who stands in for them while they are away. */
export function standIn(directory: Directory, person: Person, on: Temporal.PlainDate): Person {
  const day = on.toString();
  const cover = person.cover.find(({ from, until }) => from <= day && day <= until);
  return (cover && activePerson(directory, cover.by)) ?? person;
}

/** Whoever a person answers for on a day: themselves, and those for whom they stand in. E-mail addresses. */
export function standsInFor(directory: Directory, person: Person, on: Temporal.PlainDate): string[] {
  const away = directory.people.filter((other) => standIn(directory, other, on) === person);
  return [...new Set([person.email, ...away.map(({ email }) => email)])];
}

/** Everybody at work in a role, in the order of the directory. */
export function inRole({ people }: Directory, role: Role): Person[] {
  return people.filter((person) => person.active && person.roles.includes(role));
}

/** Everybody at work in a role for a service area. */
export function inRoleFor(directory: Directory, role: Role, service: string): Person[] {
  return inRole(directory, role).filter(({ serviceAreas }) => serviceAreas.includes(service));
}

/**
 * Who is to answer for a new complaint: the team leader of its service, or who stands in for them; where there is none,
 * or all of them are barred, the complaints officers. None at all is left to be allocated by hand.
 *
 * @param barred e-mail addresses of those who cannot look at it fairly (Code 5.8)
 */
export function handlerFor(
  directory: Directory,
  service: string,
  on: Temporal.PlainDate,
  barred: readonly string[],
): Person | undefined {
  const free = (person: Person): boolean => !barred.includes(person.email);
  const leaders = inRoleFor(directory, 'team-leader', service).filter(free);
  const present = leaders.map((leader) => standIn(directory, leader, on)).filter(free);
  return present[0] ?? officerFor(directory, on, barred);
}

/** The complaints officer who takes what nobody else can; undefined when there is none but the barred. */
export function officerFor(
  directory: Directory,
  on: Temporal.PlainDate,
  barred: readonly string[] = [],
): Person | undefined {
  const officers = inRole(directory, 'complaints-officer').map((officer) => standIn(directory, officer, on));
  return officers.find(({ email }) => !barred.includes(email));
}
