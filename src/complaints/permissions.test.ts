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
import type { Person } from './directory.js';
import { permitted } from './permissions.js';

const names = ['show' as const, ...command.options.map(({ shape }) => shape.name.value)];
const complaint = () => after(received, defined);
const may = (by: Parameters<typeof on>[1], given = directory): (CommandName | 'show')[] => {
  const open = complaint();
  return names.filter(
    (name) => permitted(open, name, on('2026-06-15', by, { directory: given })) === undefined,
  );
};

const colleague = (role: Person['roles'][number], ...serviceAreas: string[]): Person => ({
  ...lena,
  name: 'Cleo',
  email: 'cleo@example.com',
  roles: [role],
  serviceAreas,
});

describe('who may do what', () => {
  it('a resident sends, sees, adds, withdraws, notes, and asks for stage 2', () => {
    expect(may('resident')).toEqual(['show', 'receive', 'note', 'add-issue', 'withdraw', 'request-stage-2']);
  });

  it('the service itself only takes complaints in, and shows them', () => {
    expect(may('system')).toEqual(['show', 'receive']);
  });

  it('whoever answers for a case does all that handles it, and an officer all but declare their conflict', () => {
    const handling = [
      'amend-definition',
      'record-call',
      'acknowledge',
      'ask-resident',
      'update-resident',
      'note',
      'extend',
      'add-issue',
      'decide',
      'respond',
      'complete-action',
      'plan-learning',
      'close',
      'withdraw',
    ];
    expect(may(lena)).toEqual([
      'show',
      'receive',
      'reassign',
      'declare-conflict',
      ...handling,
      'request-stage-2',
      'comply-with-order',
      'set-adjustments',
    ]);
    expect(may(olga)).toEqual(names.filter((name) => name !== 'declare-conflict'));
  });

  it('customer services see every case, and do in it what a resident may ask for', () => {
    const desk = colleague('customer-services');
    expect(may(desk, { people: [...directory.people, desk] })).toEqual([
      'show',
      'receive',
      'note',
      'add-issue',
      'withdraw',
      'request-stage-2',
      'set-adjustments',
    ]);
  });

  it('another team leader of the service sees the case, and notes what the resident needs', () => {
    const leader = colleague('team-leader', 'repairs');
    expect(may(leader, { people: [...directory.people, leader] })).toEqual([
      'show',
      'receive',
      'note',
      'request-stage-2',
      'set-adjustments',
    ]);
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
    const leader = colleague('team-leader', 'waste');
    expect(may(leader, { people: [...directory.people, leader] })).toEqual(['receive', 'request-stage-2']);
  });

  it('a head of service reaches the cases of their own services', () => {
    expect(may(hal)).toEqual([
      'show',
      'receive',
      'allocate',
      'reassign',
      'note',
      'plan-learning',
      'request-stage-2',
      'set-adjustments',
    ]);
    expect(may(hope)).toEqual(['receive', 'request-stage-2']);
  });

  it('whoever a case was passed to handles it, of whatever service they are', () => {
    const theirs = { ...complaint(), owner: hope.email };
    for (const name of ['show', 'acknowledge', 'set-adjustments'] as const)
      expect(permitted(theirs, name, on('2026-06-15', hope)), name).toBeUndefined();
  });

  it('whoever stands in for the owner does what the owner may', () => {
    const covered = {
      people: [{ ...lena, cover: [{ from: '2026-06-15', until: '2026-06-15', by: hope.email }] }, hope, olga],
    };
    expect(may(hope, covered)).toEqual(expect.arrayContaining(['acknowledge', 'decide', 'respond']));
    expect(permitted(complaint(), 'decide', on('2026-06-16', hope, { directory: covered }))).toBeDefined();
    expect(may(lena, covered)).toContain('decide');
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
  expect(permitted(after(...toAnswer, asked), 'refuse', on('2026-07-01', lena))).toMatchObject({
    provision: 'Code 2.1',
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
      actions: [{ text: 'Clean the yard', owner: 'HOPE@example.com', due: '2026-07-01' }],
    },
  ]);
  expect(permitted(owing, 'complete-action', on('2026-06-20', hope))).toBeUndefined();
  expect(permitted(owing, 'respond', on('2026-06-20', hope))).toBeDefined();
  expect(permitted(owing, 'complete-action', on('2026-06-20', hal))).toBeDefined();
});

describe('a refusal', () => {
  it('names the rule and says who may, in whole sentences', () => {
    const ada = colleague('auditor');
    const context = on('2026-06-15', ada, { directory: { people: [ada] } });
    for (const name of names.filter((one) => one !== 'receive')) {
      const no = permitted(complaint(), name, context);
      expect(no?.provision, name).toMatch(/^(Code|Dacorum) \d+\.\d+$/);
      expect(no?.message, name).toMatch(/^[A-Z][^.]+\.$/);
    }
  });

  it('tells the resident and the service that it is not for them', () => {
    const officers = 'Only a complaints officer may do this.';
    expect(permitted(complaint(), 'reopen', on('2026-06-15', 'resident'))?.message).toBe(
      `This is not done by the resident. ${officers}`,
    );
    expect(permitted(complaint(), 'reopen', on('2026-06-15', 'system'))?.message).toBe(
      `This is not done by the service itself. ${officers}`,
    );
  });

  it('tells who has left from who was never known', () => {
    const left = { people: [{ ...lena, active: false }] };
    expect(permitted(complaint(), 'note', on('2026-06-15', lena, { directory: left }))).toEqual({
      refused: true,
      provision: 'Dacorum 8.2',
      field: 'as',
      message: 'Lena no longer works for the council.',
    });
    expect(
      permitted(complaint(), 'note', on('2026-06-15', lena, { directory: { people: [] } })),
    ).toMatchObject({
      message: 'There is nobody with the address lena@example.com in the staff list.',
    });
  });

  it('meets those of a service while it is not known which service a case is of, or there is no case yet', () => {
    expect(permitted({ ...complaint(), service: null }, 'show', on('2026-06-15', hal))).toBeDefined();
    expect(permitted(undefined, 'show', on('2026-06-15', hal))).toBeDefined();
    expect(permitted(undefined, 'complete-action', on('2026-06-15', lena))).toBeDefined();
  });

  it('meets everybody but officers in a case that nobody has', () => {
    const nobodys = { ...complaint(), owner: null };
    expect(permitted(nobodys, 'acknowledge', on('2026-06-15', lena))).toBeDefined();
    expect(permitted(nobodys, 'acknowledge', on('2026-06-15', olga))).toBeUndefined();
    expect(
      permitted({ ...nobodys, owner: 'gone@example.com' }, 'acknowledge', on('2026-06-15', lena)),
    ).toBeDefined();
  });
});
