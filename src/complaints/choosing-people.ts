import { teamOf } from '../policy/lookup.js';
import type { CouncilPolicy } from '../policy/schema.js';
import type { Complaint } from './complaint.js';
import type { Directory, Person } from './directory.js';
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

/** Who may approve what goes beyond the cap: a senior, and neither whoever asks nor whoever has the case (Code 6.4, 6.15). */
export function ableToApprove({ owner }: Complaint, asks: Person, { people }: Directory): Person[] {
  return people.filter(
    ({ active, roles, email }) =>
      active &&
      roles.some((role) => role === 'head-of-service' || role === 'complaints-officer') &&
      email !== asks.email &&
      email !== owner,
  );
}

/** By team, since a case is passed to a team as often as to a person: `Housing Repairs: Lena (team leader)`. */
export function byTeam({ name, roles, serviceAreas }: Person, policy: CouncilPolicy): string {
  const team = serviceAreas.flatMap((area) => teamOf(policy, area)?.name ?? [])[0];
  const role = roles[0]?.replaceAll('-', ' ');
  return `${team === undefined ? '' : `${team}: `}${name}${role === undefined ? '' : ` (${role})`}`;
}
