import { code } from './code.js';
import { dacorum } from './dacorum.js';

/** Every provision that has to be proved, the Code first, each in the order of its numbers. */
export const provisions = [...code, ...dacorum];

/** The name of a provision that has to be proved: no other can be named. */
export type ProvisionName = (typeof provisions)[number]['name'];

/**
 * The title of a test, or of a group of tests, that proves something of a provision: `Code 6.4, Dacorum 5.7: what it proves`.
 * `npm run acceptance` reads it.
 */
export function proof(of: ProvisionName | readonly ProvisionName[], what: string): string {
  return `${typeof of === 'string' ? of : of.join(', ')}: ${what}`;
}
