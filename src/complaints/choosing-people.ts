import { teamOf } from '../policy/lookup.js';
import type { CouncilPolicy } from '../policy/schema.js';
import type { Complaint } from './complaint.js';
import { hasRole, type Directory, type Person, type Role } from './directory.js';
import { whoMayTake } from './handling.js';
import { isRefusal } from './refusal.js';

/** Who may take a case as it stands, those of its service first, then by name. */
export function ableToTake(complaint: Complaint, policy: CouncilPolicy, directory: Directory): Person[] {
  const { service } = complaint;
  const own = ({ serviceAreas }: Person): number =>
    Number(service !== null && serviceAreas.includes(service));
  return directory.people
    .filter((person) => person.active && !isRefusal(whoMayTake(complaint, person.email, policy, directory)))
    .sort((a, b) => own(b) - own(a) || a.name.localeCompare(b.name));
}

/** The seniors who approve what goes beyond the cap (Code 6.4, 6.15). */
export const approvers: readonly Role[] = ['head-of-service', 'complaints-officer'];

/** Who may approve what goes beyond the cap: a senior, and neither whoever asks nor whoever has the case (Code 6.4, 6.15). */
export function ableToApprove({ owner }: Complaint, asks: Person, { people }: Directory): Person[] {
  return people.filter(
    (person) =>
      person.active && hasRole(person, approvers) && person.email !== asks.email && person.email !== owner,
  );
}

/** By team, since a case is passed to a team as often as to a person: `Housing Repairs: Lena (team leader)`. */
export function byTeam({ name, roles, serviceAreas }: Person, policy: CouncilPolicy): string {
  const team = serviceAreas.flatMap((area) => teamOf(policy, area)?.name ?? [])[0];
  const role = roles[0]?.replaceAll('-', ' ');
  return `${team === undefined ? '' : `${team}: `}${name}${role === undefined ? '' : ` (${role})`}`;
}
