import { expect, it } from 'vitest';
import { hal, lena, olga } from '../../tests/support/case-story.js';
import { differences } from './directory-difference.js';

it('a staff list that is the same is no change of anybody', () => {
  expect(differences({ people: [lena, hal] }, { people: [hal, { ...lena }] })).toEqual([]);
});

it('a new person is new with all that is said of them', () => {
  expect(differences({ people: [] }, { people: [lena] })).toEqual([
    {
      email: 'lena@example.com',
      name: 'Lena',
      kind: 'added',
      fields: [
        { field: 'name', before: '', after: 'Lena' },
        { field: 'roles', before: '', after: 'team-leader' },
        { field: 'serviceAreas', before: '', after: 'repairs' },
        { field: 'active', before: '', after: 'yes' },
      ],
    },
  ]);
});

it('of somebody who is known each field that differs is named, as it was and is', () => {
  const cover = [{ from: '2026-06-01', until: '2026-06-02', by: hal.email }];
  const later = { ...lena, roles: [...lena.roles, 'auditor' as const], active: false, cover };
  expect(differences({ people: [lena, olga] }, { people: [later, olga] })).toMatchObject([
    {
      kind: 'changed',
      fields: [
        { field: 'roles', before: 'team-leader', after: 'team-leader; auditor' },
        { field: 'active', before: 'yes', after: 'no' },
        { field: 'cover', before: '', after: '2026-06-01/2026-06-02/hal@example.com' },
      ],
    },
  ]);
});
