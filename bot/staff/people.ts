import type { Directory, Person } from '../../src/complaints/directory.js';
import type { Member } from './teams.js';

/** Who somebody in Teams is to the council. */
export type Recognised =
  | { readonly kind: 'staff'; readonly person: Person }
  | { readonly kind: 'left' }
  | { readonly kind: 'stranger' };

/** Who has an object id of the council's Entra directory. */
export function byObjectId({ people }: Directory, objectId: string): Recognised {
  const wanted = objectId.toLowerCase();
  return recognised(people.find(({ entraObjectId }) => entraObjectId?.toLowerCase() === wanted));
}

/**
 * Who a member of a conversation is: by object id, else by e-mail address or sign-in name. Whoever is known by another
 * object id is somebody else with the same address.
 */
export function byMember(directory: Directory, { objectId, addresses }: Member): Recognised {
  const known = objectId === undefined ? undefined : byObjectId(directory, objectId);
  if (known && known.kind !== 'stranger') return known;
  const person = directory.people.find(({ email }) => addresses.includes(email));
  return person?.entraObjectId !== undefined && objectId !== undefined
    ? { kind: 'stranger' }
    : recognised(person);
}

function recognised(person: Person | undefined): Recognised {
  if (!person) return { kind: 'stranger' };
  return person.active ? { kind: 'staff', person } : { kind: 'left' };
}
