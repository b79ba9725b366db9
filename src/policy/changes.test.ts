import { describe, expect, it } from 'vitest';
import { changesProcedure, policyChanges } from './changes.js';
import { loadPolicy } from './load.js';

const policy = loadPolicy('src/policy/councils/marlhaven.yaml');
const { clocks, council, serviceAreas, closureDays, letters } = policy;
const [first, ...others] = serviceAreas;

describe('what is different in a policy', () => {
  it('is nothing where nothing is', () => {
    expect(policyChanges(policy, structuredClone(policy))).toEqual([]);
  });

  it('is named by field, with what it said and says', () => {
    expect(
      policyChanges(policy, {
        ...policy,
        clocks: { ...clocks, call: 2, stage1FromReceipt: 8 },
        council: { ...council, outOfHours: undefined },
      }),
    ).toEqual([
      { field: 'council.outOfHours', before: '01632 960199' },
      { field: 'clocks.call', before: '3', after: '2' },
      { field: 'clocks.stage1FromReceipt', after: '8' },
    ]);
  });

  it('goes by the id of a service area, wherever it stands in its list', () => {
    const moved = first && [{ ...first, team: 'streets' }, ...others].reverse();
    expect(policyChanges(policy, { ...policy, serviceAreas: moved ?? [] })).toEqual([
      { field: 'serviceAreas.repairs.team', before: 'homes', after: 'streets' },
    ]);
  });

  it('says when only the order of a list is another', () => {
    const [change, ...more] = policyChanges(policy, { ...policy, closureDays: [...closureDays].reverse() });
    expect(more).toEqual([]);
    expect(change).toEqual({
      field: 'closureDays',
      before: '2026-12-29\n2026-12-30\n2026-12-31',
      after: '2026-12-31\n2026-12-30\n2026-12-29',
    });
  });

  it('is one change where an entry is new or gone', () => {
    const changes = policyChanges(policy, {
      ...policy,
      closureDays: [{ date: '2027-01-04', reason: 'Move' }, ...closureDays.slice(1)],
    });
    expect(changes).toEqual([
      {
        field: 'closureDays.2026-12-29',
        before: 'date: 2026-12-29\nreason: Offices shut between Christmas and New Year',
      },
      { field: 'closureDays.2027-01-04', after: 'date: 2027-01-04\nreason: Move' },
    ]);
  });

  it('is said of a letter with its whole body, a line for each entry', () => {
    const body = ['Stopped.', '{ombudsman}'];
    const [change] = policyChanges(policy, {
      ...policy,
      letters: { ...letters, withdrawal: { ...letters.withdrawal, body } },
    });
    expect(change).toMatchObject({ field: 'letters.withdrawal.body', after: 'Stopped.\n{ombudsman}' });
  });
});

it('only another procedure asks for a new self-assessment (Code 8.3)', () => {
  expect(changesProcedure([{ field: 'clocks.call', after: '2' }])).toBe(true);
  expect(changesProcedure([{ field: 'stage2.otherServiceArea', after: 'true' }])).toBe(true);
  expect(changesProcedure([{ field: 'exclusions.claim-filed.says', after: 'x' }])).toBe(true);
  expect(changesProcedure([{ field: 'complaint.definition', after: 'x' }])).toBe(true);
  expect(changesProcedure([{ field: 'complaint.kinds.slow.name', after: 'x' }])).toBe(false);
  expect(changesProcedure([{ field: 'council.contact.phone', after: 'x' }])).toBe(false);
});
