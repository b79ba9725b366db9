import { Temporal } from 'temporal-polyfill';
import { inRole, personOf, type Directory, type Person } from './directory.js';
import { isRefusal, refusal, type Refusal } from './refusal.js';

/** What a staff list says of somebody: what it leaves out stays as it is known. */
export type ListedPerson = Omit<Person, 'active' | 'cover'> & Partial<Pick<Person, 'active' | 'cover'>>;

/** What officers change of a person; who somebody is in Entra, and their leave, are changed elsewhere. */
type EditedPerson = Pick<Person, 'email' | 'name' | 'roles' | 'serviceAreas' | 'phone' | 'trainedOn'>;

/** A change of the staff list. */
export type StaffChange =
  /** People to add; those whose e-mail address is known are brought up to date. */
  | { readonly kind: 'import'; readonly people: readonly ListedPerson[] }
  /** Somebody who is not in the list yet. */
  | { readonly kind: 'add'; readonly person: ListedPerson }
  /** What a person is called, does and can be reached by, as a whole: what is left out is taken away. */
  | { readonly kind: 'edit'; readonly person: EditedPerson }
  /** Somebody has left; or somebody who had left works for the council again. */
  | { readonly kind: 'leaves' | 'returns'; readonly email: string }
  /** Somebody is away from a day to a day, both included (ISO 8601), and somebody else stands in. */
  | {
      readonly kind: 'away';
      readonly email: string;
      readonly from: string;
      readonly until: string;
      readonly by: string;
    }
  /** Somebody is back on a day, before or after it was expected. */
  | { readonly kind: 'back'; readonly email: string; readonly on: string }
  /** Somebody turned out to have this object id in the council's Entra directory. */
  | { readonly kind: 'recognised'; readonly email: string; readonly entraObjectId: string };

/**
 * The staff list after a change. Nobody is ever taken out, since the record of cases names them; who has left is kept as
 * such.
 *
 * @returns the refusal where it would leave the council without a complaints officer (Code 4.1), names somebody who is not
 *   there, or has somebody stand in for themselves
 */
export function changed(directory: Directory, change: StaffChange): Directory | Refusal {
  switch (change.kind) {
    case 'import':
      return withOfficer(directory, imported(directory, change.people));
    case 'add': {
      const { email } = change.person;
      if (!personOf(directory, email)) return imported(directory, [change.person]);
      return refusal('Dacorum 8.2', `${email} is in the staff list already.`, 'email');
    }
    case 'edit': {
      const { email, name, roles, serviceAreas, phone, trainedOn } = change.person;
      const said = { name, roles, serviceAreas, phone, trainedOn };
      return withOfficer(
        directory,
        edited(directory, email, (person) => ({ ...person, ...said })),
      );
    }
    case 'leaves':
      return withOfficer(
        directory,
        edited(directory, change.email, (one) => ({ ...one, active: false })),
      );
    case 'returns':
      return edited(directory, change.email, (one) => ({ ...one, active: true }));
    case 'away': {
      const { email, from, until, by } = change;
      if (until < from) return refusal('input', 'The last day is before the first.', 'until');
      if (by === email) return refusal('input', 'Nobody can stand in for themselves.', 'by');
      if (!personOf(directory, by)?.active) return notThere(by, 'by');
      return edited(directory, email, (person) => ({
        ...person,
        cover: [...person.cover.filter((one) => one.until < from || one.from > until), { from, until, by }],
      }));
    }
    case 'back':
      return edited(directory, change.email, (person) => ({
        ...person,
        cover: person.cover.flatMap((one) => endedBefore(one, change.on)),
      }));
    case 'recognised':
      return edited(directory, change.email, (person) => ({
        ...person,
        entraObjectId: change.entraObjectId,
      }));
  }
}

/** Whoever stood in on a day did so until the day before, if at all; a leave that is over or still to come stays. */
function endedBefore(cover: Person['cover'][number], day: string): Person['cover'] {
  if (cover.until < day || cover.from > day) return [cover];
  const until = Temporal.PlainDate.from(day).subtract({ days: 1 }).toString();
  return cover.from === day ? [] : [{ ...cover, until }];
}

/** The staff list that begins with these people. */
export const directoryOf = (people: readonly ListedPerson[]): Directory => imported({ people: [] }, people);

function imported({ people }: Directory, listed: readonly ListedPerson[]): Directory {
  const byEmail = new Map(listed.map((person) => [person.email, person]));
  const known = people.map((person) => {
    const said = byEmail.get(person.email);
    return said ? updated(person, said) : person;
  });
  const fresh = listed.filter(({ email }) => !people.some((person) => person.email === email));
  return { people: [...known, ...fresh.map((person) => ({ active: true, cover: [], ...person }))] };
}

/** What a list leaves out says nothing: it takes nothing away. */
function updated(person: Person, said: ListedPerson): Person {
  const { phone, entraObjectId, trainedOn, active, cover } = person;
  return {
    ...said,
    phone: said.phone ?? phone,
    entraObjectId: said.entraObjectId ?? entraObjectId,
    trainedOn: said.trainedOn ?? trainedOn,
    active: said.active ?? active,
    cover: said.cover ?? cover,
  };
}

function withOfficer(before: Directory, after: Directory | Refusal): Directory | Refusal {
  if (isRefusal(after)) return after;
  const lost =
    inRole(before, 'complaints-officer').length > 0 && inRole(after, 'complaints-officer').length === 0;
  return lost
    ? refusal(
        'Code 4.1',
        'This would leave the council without a complaints officer. Name another one first.',
        'roles',
      )
    : after;
}

function edited(directory: Directory, email: string, edit: (person: Person) => Person): Directory | Refusal {
  const person = personOf(directory, email);
  if (!person) return notThere(email, 'email');
  return { people: directory.people.map((one) => (one === person ? edit(one) : one)) };
}

const notThere = (email: string, field: string): Refusal =>
  refusal('Dacorum 8.2', `There is nobody with the address ${email} in the staff list.`, field);
