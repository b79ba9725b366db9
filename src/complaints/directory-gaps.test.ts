import { expect, it } from 'vitest';
import { hal, lena, olga, oscar, policy } from '../../tests/support/case-story.js';
import { directoryGaps } from './directory-gaps.js';
import type { Person } from './directory.js';

const trained = { ...olga, trainedOn: '2026-01-05' };
const member: Person = { ...hal, email: 'mona@example.com', roles: ['member-responsible'], serviceAreas: [] };
const areas = { serviceAreas: policy.serviceAreas.filter(({ id }) => id === 'repairs') };
const missing = (...people: Person[]) =>
  directoryGaps({ people }, areas).map(({ provision, says }) => `${provision}: ${says.split('.')[0] ?? ''}`);

it('a staff list with two officers, one of them trained, a member and a leader for each service lacks nothing', () => {
  expect(missing(trained, oscar, member, lena)).toEqual([]);
});

it('an empty one lacks all of them', () => {
  expect(missing()).toEqual([
    'Code 4.1: Nobody is a complaints officer',
    'Code 9.5: Nobody is the member responsible for complaints',
    'Dacorum 5.4: No team leader answers for Repairs to a council home',
  ]);
});

it('one officer who was never trained is one too few, and not trained', () => {
  expect(missing(olga, member, lena)).toEqual([
    'Code 4.1: Olga is the only complaints officer',
    'Code 4.3: No complaints officer has a day of training on record',
  ]);
});

it('whoever has left counts for nothing', () => {
  expect(missing(trained, oscar, { ...member, active: false }, { ...lena, active: false })).toEqual([
    'Code 9.5: Nobody is the member responsible for complaints',
    'Dacorum 5.4: No team leader answers for Repairs to a council home',
  ]);
});

it('many services without a leader are counted, and not all named', () => {
  const says = directoryGaps({ people: [trained, oscar, member] }, policy).map((gap) => gap.says);
  expect(says).toEqual([
    `No team leader answers for ${policy.serviceAreas.length} of the council’s services. What comes in there goes to the complaints officers.`,
  ]);
});
