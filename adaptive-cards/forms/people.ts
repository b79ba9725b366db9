import type { Complaint } from '../../src/complaints/complaint.js';
import type { Person } from '../../src/complaints/directory.js';
import { whoMayTake } from '../../src/complaints/handling.js';
import { isRefusal } from '../../src/complaints/refusal.js';
import { teamOf } from '../../src/policy/lookup.js';
import type { CouncilPolicy } from '../../src/policy/schema.js';
import type { Choice, Element } from '../card.js';
import { choice, email } from '../inputs.js';
import { cut } from '../text.js';
import type { CardView } from '../view.js';

/** The most people that one list holds; where there are more, their e-mail address is asked for. */
const most = 40;

/** Who may take a case as it stands, those of its service first; never who has it already. */
export function whoTakesIt(
  { complaint, policy, directory }: CardView,
  label: string,
  value?: string,
): Element {
  const able = directory.people.filter(
    (person) => person.active && !isRefusal(whoMayTake(complaint, person.email, policy, directory)),
  );
  const others = able.filter(({ email: address }) => value !== undefined || address !== complaint.owner);
  return chosen('to', label, 'must', sorted(others, complaint), policy, value);
}

/** Who may approve what goes beyond the cap: a senior, and neither the reader nor whoever has the case (Code 6.4). */
export function whoApproves({ complaint, policy, directory, reader }: CardView): Element {
  const seniors = directory.people.filter(
    ({ active, roles, email: address }) =>
      active &&
      roles.some((role) => role === 'head-of-service' || role === 'complaints-officer') &&
      address !== reader.email &&
      address !== complaint.owner,
  );
  return chosen('approvedBy', 'Who has approved it', 'must', seniors, policy);
}

function chosen(
  id: string,
  label: string,
  must: 'must' | 'may',
  people: readonly Person[],
  policy: CouncilPolicy,
  value?: string,
): Element {
  const choices = people.map((person): Choice => ({ title: titled(person, policy), value: person.email }));
  return people.length === 0 || people.length > most
    ? email(id, `${label} (e-mail address)`, must)
    : choice(id, label, must, choices, value);
}

/** Whoever is of the case's service comes first, then by name. */
function sorted(people: readonly Person[], { service }: Complaint): Person[] {
  const own = ({ serviceAreas }: Person): boolean => service !== null && serviceAreas.includes(service);
  return [...people].sort((a, b) => Number(own(b)) - Number(own(a)) || a.name.localeCompare(b.name));
}

/** By team, since a case is passed to a team as often as to a person: `Housing Repairs: Lena (team leader)`. */
function titled({ name, roles, serviceAreas }: Person, policy: CouncilPolicy): string {
  const team = serviceAreas.flatMap((area) => teamOf(policy, area)?.name ?? [])[0];
  const role = roles[0]?.replaceAll('-', ' ');
  return cut(`${team === undefined ? '' : `${team}: `}${name}${role === undefined ? '' : ` (${role})`}`, 90);
}
