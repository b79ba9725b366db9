import type { ListedPerson } from '../../../src/complaints/directory-changes.js';
import type { Role } from '../../../src/complaints/directory.js';

const person = (name: string, role: Role, ...serviceAreas: string[]): ListedPerson => ({
  name,
  email: `${name.toLowerCase()}@example.com`,
  roles: [role],
  serviceAreas,
});

/** The staff of the simulated year. Nobody of them exists. */
export const people: readonly ListedPerson[] = [
  person('Rita', 'team-leader', 'repairs', 'gas'),
  {
    ...person('Wes', 'team-leader', 'waste'),
    cover: [{ from: '2026-07-27', until: '2026-08-14', by: 'rita@example.com' }],
  },
  person('Hana', 'head-of-service', 'repairs', 'gas'),
  person('Ed', 'head-of-service', 'waste'),
  person('Ola', 'complaints-officer'),
  person('Oscar', 'complaints-officer'),
];
