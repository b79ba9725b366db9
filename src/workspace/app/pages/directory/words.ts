import type { DirectoryHistory, StaffMember } from '../../../contract/directory.js';
import { dayInWords } from '../../parts/in-words.js';

type Role = StaffMember['roles'][number];

/** What people do, as it is said. */
export const roles: Readonly<Record<Role, string>> = {
  'team-leader': 'Team leader',
  'head-of-service': 'Head of service',
  'complaints-officer': 'Complaints officer',
  'customer-services': 'Customer services',
  'member-responsible': 'Member responsible for complaints',
  auditor: 'Auditor',
};

export const roleIds = Object.keys(roles).filter((id): id is Role => id in roles);

const fields: Readonly<Record<string, string>> = {
  name: 'name',
  roles: 'roles',
  serviceAreas: 'service areas',
  phone: 'telephone',
  entraObjectId: 'Entra id',
  trainedOn: 'last trained',
  active: 'works here',
  cover: 'away',
};

/** What was different about somebody: `roles: “auditor” instead of “team-leader”`. */
export function differenceInWords({
  field,
  before,
  after,
}: DirectoryHistory['changes'][number]['people'][number]['fields'][number]): string {
  const called = fields[field] ?? field;
  if (before === '') return `${called}: “${after}”`;
  return after === '' ? `${called}: no longer “${before}”` : `${called}: “${after}” instead of “${before}”`;
}

/** The leave that somebody is on, or that is to come first, and who stands in. */
export function leaveInWords({ cover }: StaffMember, today: string, nameOf: (email: string) => string) {
  const [next] = cover.filter(({ until }) => until >= today).sort((a, b) => a.from.localeCompare(b.from));
  if (!next) return undefined;
  const away = next.from <= today;
  const days = `${away ? '' : `from ${dayInWords(next.from)} `}until ${dayInWords(next.until)}`;
  return { away, says: `${days}; ${nameOf(next.by)} stands in` };
}
