import { describe, expect, it } from 'vitest';
import {
  after,
  defined,
  directory,
  hal,
  hope,
  lena,
  olga,
  on,
  received,
  toAnswer,
  asked,
} from '../../tests/support/case-story.js';
import { command, type CommandName } from './command.js';
import { permitted } from './permissions.js';

const names = command.options.map(({ shape }) => shape.name.value);
const complaint = () => after(received, defined);
const may = (by: Parameters<typeof on>[1], given = directory): CommandName[] => {
  const open = complaint();
  return names.filter(
    (name) => permitted(open, name, on('2026-06-15', by, { directory: given })) === undefined,
  );
};

describe('who may do what', () => {
  it('a resident sends, adds, withdraws, notes, and asks for stage 2', () => {
    expect(may('resident')).toEqual(['receive', 'note', 'add-issue', 'withdraw', 'request-stage-2']);
  });

  it('the service itself only takes complaints in', () => {
    expect(may('system')).toEqual(['receive']);
  });

  it('only officers allocate, refuse, reopen, appoint, and deal with the Ombudsman', () => {
    const officers = [
      'allocate',
      'refuse',
      'reopen',
      'appoint-stage-2',
      'refer-to-ombudsman',
      'record-order',
      'restrict-contact',
    ];
    expect(may(olga)).toEqual(expect.arrayContaining(officers));
    for (const name of officers) expect(may(lena)).not.toContain(name);
  });

  it('a team leader of another service takes complaints in, hears requests for stage 2, and no more', () => {
    expect(
      may(
        { ...lena, email: 'w@example.com', serviceAreas: ['waste'] },
        { people: [...directory.people, { ...lena, email: 'w@example.com', serviceAreas: ['waste'] }] },
      ),
    ).toEqual(['receive', 'request-stage-2']);
  });

  it('a head of service reaches the cases of their own services', () => {
    expect(may(hal)).toEqual(expect.arrayContaining(['allocate', 'reassign', 'plan-learning']));
    expect(may(hope)).toEqual(['receive', 'request-stage-2']);
    expect(may(hal)).not.toContain('decide');
  });

  it('whoever stands in for the owner does what the owner may', () => {
    const covered = {
      people: [{ ...lena, cover: [{ from: '2026-06-15', until: '2026-06-15', by: hope.email }] }, hope, olga],
    };
    expect(may(hope, covered)).toEqual(expect.arrayContaining(['acknowledge', 'decide', 'respond']));
    expect(permitted(complaint(), 'decide', on('2026-06-16', hope, { directory: covered }))).toBeDefined();
  });

  it('an auditor and a member may only take a complaint to those who deal with it', () => {
    for (const role of ['auditor', 'member-responsible'] as const) {
      const reader = { ...olga, roles: [role], email: 'r@example.com' };
      expect(may(reader, { people: [reader] })).toEqual(['receive']);
    }
  });

  it('nobody acts who has left, or is not known', () => {
    expect(may(lena, { people: [{ ...lena, active: false }] })).toEqual([]);
    expect(
      permitted(complaint(), 'note', on('2026-06-15', lena, { directory: { people: [] } })),
    ).toMatchObject({ field: 'as' });
  });
});

it('a refusal names the rule, and at stage 2 the rule of stage 2', () => {
  expect(permitted(complaint(), 'refuse', on('2026-06-15', lena))).toMatchObject({
    provision: 'Code 2.1',
  });
  expect(permitted(after(...toAnswer, asked), 'decide', on('2026-07-01', lena))).toMatchObject({
    provision: 'Code 6.13, Dacorum 5.12',
  });
});

it('whoever owes an action may say that it is done', () => {
  const owing = after(...toAnswer.slice(0, 3), [
    '2026-06-18',
    lena,
    'decide',
    {
      findings: [1, 2].map((point) => ({
        point,
        finding: 'not-upheld',
        reason: 'No',
        reference: 'Standard',
      })),
      outcome: 'not-upheld',
      actions: [{ text: 'Clean the yard', owner: hope.email, due: '2026-07-01' }],
    },
  ]);
  expect(permitted(owing, 'complete-action', on('2026-06-20', hope))).toBeUndefined();
  expect(permitted(owing, 'respond', on('2026-06-20', hope))).toBeDefined();
});
