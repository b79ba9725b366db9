import { phoneIn, postcodeIn } from '../interview/contact-details.js';
import { tokens } from './case-words.js';

/** What two complaints may have in common that tells that they are of one person, or one home. */
export type KinKind = 'email' | 'phone' | 'person' | 'address';

/** As much of a resident as is known. */
export interface Known {
  readonly name?: string | undefined;
  readonly email?: string | undefined;
  readonly phone?: string | undefined;
  readonly address?: string | undefined;
}

/** What of somebody is the same in another complaint of theirs, as keys that can be looked up. */
export function kinOf({ name, email, phone, address }: Known): string[] {
  const postcode = address === undefined ? undefined : postcodeIn(address);
  return [
    ...key('email', email?.trim().toLowerCase()),
    ...key('phone', phone === undefined ? undefined : phoneIn(phone)),
    ...key('person', name && postcode && `${plain(name)} ${postcode}`),
    ...key('address', address === undefined ? undefined : home(address, postcode)),
  ];
}

const key = (kind: KinKind, value: string | undefined): string[] =>
  value === undefined || value === '' ? [] : [`${kind} ${value}`];

/** Of a key, what it is that is the same. */
export function kindOfKey(of: string): KinKind | undefined {
  return (['email', 'phone', 'person', 'address'] as const).find((kind) => of.startsWith(`${kind} `));
}

/** A home, however it is written: in one postcode the number tells it from others, or its name where it has none. */
function home(address: string, postcode: string | undefined): string {
  if (postcode === undefined) return plain(address);
  const [line = ''] = address.split(/[\n,]/);
  const before = address.toUpperCase().split(postcode.split(' ')[0] ?? '')[0] ?? '';
  const numbers = before.match(/\d+[A-Z]?\b/g) ?? [];
  return `${numbers.length > 0 ? numbers.join(' ').toLowerCase() : plain(line)} ${postcode}`;
}

/** Small letters and figures, one space between the words. */
const plain = (text: string): string => tokens(text).join(' ');
