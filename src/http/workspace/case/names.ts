import { personOf, type Directory } from '../../../complaints/directory.js';
import type { Actor } from '../../../complaints/event.js';
import type { Who } from '../../../workspace/contract/case/said.js';

/** Who is meant by an address or by a name: staff by their name, anybody else as they are called. */
export function whoIs(called: Actor, { directory }: { readonly directory: Directory }): Who {
  if (called === 'resident') return { name: 'The resident', email: null };
  if (called === 'system') return { name: 'This service', email: null };
  const person = personOf(directory, called);
  return { name: person?.name ?? called, email: person?.email ?? null };
}
