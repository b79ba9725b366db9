import type { Directory, Person } from './directory.js';

/** What somebody was signed in with, by Teams or by the council's own sign-in. */
export interface Identity {
  /** In the council's Entra directory. */
  readonly objectId: string | undefined;
  /** E-mail address and sign-in name, in small letters, where the council's own directory vouches for them. */
  readonly addresses: readonly string[];
}

/** Who somebody is to the council. */
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
 * Who an identity is: by object id, else by e-mail address or sign-in name. Whoever is known by another object id is somebody
 * else with the same address.
 */
export function byIdentity(directory: Directory, { objectId, addresses }: Identity): Recognised {
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
