import type { CouncilPolicy } from './schema.js';

/**
 * What is made of the policy in force, made anew only when another has come into force.
 *
 * @param policy the policy in force, whenever it is asked
 */
export function madeOf<T>(policy: () => CouncilPolicy, make: (policy: CouncilPolicy) => T): () => T {
  let last: { readonly of: CouncilPolicy; readonly made: T } | undefined;
  return () => {
    const now = policy();
    if (last?.of !== now) last = { of: now, made: make(now) };
    return last.made;
  };
}
