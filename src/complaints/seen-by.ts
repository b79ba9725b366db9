import { localDate } from '../calendar/english-dates.js';
import type { DecisionContext } from './context.js';
import { activePerson, standsInFor } from './directory.js';
import { permissions } from './permission-table.js';

/** Which cases somebody may see: all; or those of some services, and those that some people answer for. */
export type CasesSeen = 'all' | { readonly services: readonly string[]; readonly owners: readonly string[] };

/**
 * Which cases a member of staff may see, as a question that a store can be asked. `permitted` says the same of one case.
 *
 * @param email of whoever asks
 * @returns nothing of either kind for somebody who does not work for the council
 */
export function casesSeenBy(
  email: string,
  { directory, now }: Pick<DecisionContext, 'directory' | 'now'>,
): CasesSeen {
  const { show } = permissions;
  const person = activePerson(directory, email);
  if (!person) return { services: [], owners: [] };
  const reach = person.roles.map((role) => show.staff[role]);
  if (reach.includes('any')) return 'all';
  return {
    services: reach.includes('own-service') ? person.serviceAreas : [],
    owners: show.owner ? standsInFor(directory, person, localDate(now)) : [],
  };
}
