import { describe, expect, it } from 'vitest';
import {
  after,
  appointed,
  asked,
  hal,
  hope,
  lena,
  olga,
  on,
  outcome,
  policy,
  received,
  refused,
  toAnswer,
  type Deed,
} from '../../../tests/support/case-story.js';
import { refuse, reopen } from './ending.js';

const withdraw: Deed = ['2026-06-12', 'resident', 'withdraw', { reason: 'Mended' }];
const saying = (data: object): Deed => [
  '2026-06-12',
  olga,
  'refuse',
  { facts: 'A claim about this lift was filed at court.', evidence: 'N1 form', ...data },
];
const claim = { ground: 'claim-filed' as const, claimNumber: 'K1', filedOn: '2026-06-12' };
const over = { ground: 'over-12-months', discretion: 'We asked why it came now.' };
const takenAgain: Deed = ['2026-07-01', olga, 'reopen', { by: 'ombudsman', reason: 'Told to' }];
const since = (dates: object): Deed => [received[0], received[1], 'receive', { ...received[3], ...dates }];

describe('a withdrawal', () => {
  it('ends a complaint that is open, with its reason', () => {
    expect(outcome(after(received), withdraw)).toEqual([
      { type: 'ComplaintWithdrawn', at: '2026-06-12T10:00:00Z', by: 'resident', reason: 'Mended' },
    ]);
  });

  it('ends none that is over', () => {
    expect(refused(after(received, withdraw), withdraw)).toBe(
      'Dacorum 5.1: Complaint DBC-26-00001-BCDF has been withdrawn.',
    );
  });
});

describe('a refusal', () => {
  it('is of a complaint that is open, by the rule of its stage', () => {
    expect(refused(after(received, withdraw), saying(claim))).toBe(
      'Code 2.1: Complaint DBC-26-00001-BCDF has been withdrawn.',
    );
    const second = after(...toAnswer, asked, ['2026-06-30', olga, 'refuse', saying(claim)[3]]);
    expect(refused(second, saying(claim))).toBe('Code 5.11: Complaint DBC-26-00001-BCDF has been refused.');
  });

  it('is on no ground that the council’s own policy leaves out', () => {
    const without = policy.exclusions.filter(({ ground }) => ground !== 'claim-filed');
    const data = {
      ground: 'claim-filed',
      facts: 'A claim was filed.',
      evidence: 'N1 form',
      discretion: undefined,
    } as const;
    const context = { ...on('2026-06-12', olga), policy: { ...policy, exclusions: without } };
    expect(refuse(after(received), data, context)).toMatchObject({
      provision: 'Code 2.2',
      field: 'ground',
      message: "The council's policy does not list this ground.",
    });
  });

  it('for a claim names its number and a day of filing that is not still to come', () => {
    const complaint = after(received);
    expect(outcome(complaint, saying(claim))).toMatchObject([
      { type: 'ComplaintRefused', by: olga.email, stage: 1, ...claim },
    ]);
    expect(refused(complaint, saying({ ...claim, filedOn: '2026-06-13' }))).toBe(
      'Code 2.2, filedOn: The claim has not been filed yet: that day is still to come.',
    );
    expect(refused(complaint, saying({ ...claim, filedOn: undefined }))).toBe(
      'Code 2.2, filedOn: Please give the day on which the claim was filed.',
    );
    expect(refused(complaint, saying({ ...claim, claimNumber: undefined }))).toBe(
      'Code 2.2, claimNumber: A claim has a number once it is filed at court. Until then the complaint is taken.',
    );
  });

  it('for twelve months is of what is late, or of what nobody has dated, and weighs discretion', () => {
    const soon = 'It was sent in time: within twelve months of happening, or of the resident learning of it.';
    const weigh = 'Please say what was considered in deciding not to take it although it is late.';
    expect(refused(after(since({ happenedOn: '2025-06-09' })), saying(over))).toBe(
      `Code 2.3, ground: ${soon}`,
    );
    expect(refused(after(since({ knownOn: '2025-06-09' })), saying(over))).toBe(`Code 2.3, ground: ${soon}`);
    for (const dates of [{ happenedOn: '2025-06-08' }, { knownOn: '2025-06-08' }, {}]) {
      const complaint = after(since(dates));
      expect(outcome(complaint, saying(over))).toMatchObject([{ type: 'ComplaintRefused', ...over }]);
      expect(refused(complaint, saying({ ground: 'over-12-months' }))).toBe(`Code 2.3, discretion: ${weigh}`);
    }
  });

  it('is not given again on a ground that the Ombudsman or an officer has set aside', () => {
    const again = after(received, saying(claim), takenAgain);
    expect(refused(again, ['2026-07-02', olga, 'refuse', saying(claim)[3]])).toBe(
      'Code 2.4, ground: The Ombudsman has had it taken although it was refused on this ground.',
    );
    const late: Deed = [
      '2026-06-11',
      olga,
      'allocate',
      { to: hal.email, discretion: 'She was in hospital.' },
    ];
    expect(refused(after(since({ happenedOn: '2025-06-08' }), late), saying(over))).toBe(
      'Code 2.3, ground: It was taken although it is late, on 2026-06-11.',
    );
  });

  it('that reads like that of another complaint is marked; of its own earlier one it may', () => {
    const data = {
      ...claim,
      facts: 'A claim about this lift was filed at court.',
      evidence: 'N1 form',
    } as const;
    const before = (reference: string) => ({
      ...on('2026-06-12', olga),
      refusals: [{ reference, facts: data.facts }],
    });
    expect(
      refuse(after(received), { ...data, discretion: undefined }, before('DBC-26-00009-BCDF')),
    ).toMatchObject([{ resembles: 'DBC-26-00009-BCDF' }]);
    expect(
      refuse(after(received), { ...data, discretion: undefined }, before('DBC-26-00001-BCDF')),
    ).not.toMatchObject([{ resembles: 'DBC-26-00001-BCDF' }]);
  });

  it('for what was considered already needs neither claim nor discretion', () => {
    expect(outcome(after(received), saying({ ground: 'already-considered' }))).toMatchObject([
      { type: 'ComplaintRefused', ground: 'already-considered' },
    ]);
  });
});

describe('a complaint that the Ombudsman has taken again on Wednesday 1 July 2026', () => {
  const over1 = () => after(received, saying(claim));
  const over2 = () => after(...toAnswer, asked, appointed, ['2026-06-30', olga, 'refuse', saying(claim)[3]]);

  it('begins its stage anew, with whoever had it', () => {
    expect(outcome(over1(), takenAgain)).toEqual([
      {
        type: 'ComplaintReopened',
        at: '2026-07-01T10:00:00Z',
        by: olga.email,
        reason: 'Told to',
        acknowledgeBy: '2026-07-08',
        respondBy: '2026-07-22',
      },
    ]);
    expect(outcome(over2(), takenAgain)).toMatchObject([
      { type: 'ComplaintReopened', acknowledgeBy: '2026-07-08', respondBy: '2026-08-05' },
    ]);
  });

  it('is not taken again while it is open', () => {
    expect(refused(after(received), takenAgain)).toBe('Code 2.4: Complaint DBC-26-00001-BCDF is open.');
  });

  it('goes to whoever would get it if it were new, where whoever had it has left or nobody had', () => {
    const anew = { type: 'CaseAllocated', by: 'system', why: 'reopened' };
    const data = { by: 'ombudsman', reason: 'Told to' } as const;
    const left = { people: [{ ...lena, active: false }, hal, olga] };
    const by = on('2026-07-01', olga, { directory: left });
    expect(reopen(over1(), data, by)).toMatchObject([{}, { ...anew, to: olga.email }]);
    expect(reopen({ ...over1(), owner: null }, data, on('2026-07-01', olga))).toMatchObject([
      {},
      { ...anew, to: lena.email },
    ]);
    expect(
      reopen({ ...over1(), owner: null, barred: [lena.email] }, data, on('2026-07-01', olga)),
    ).toMatchObject([{}, { ...anew, to: olga.email }]);
  });

  it('waits to be allocated by hand where its service is not known, or nobody is left', () => {
    const data = { by: 'ombudsman', reason: 'Told to' } as const;
    const nobodys = { ...over1(), owner: null };
    expect(reopen({ ...nobodys, service: null }, data, on('2026-07-01', olga))).toHaveLength(1);
    expect(reopen(nobodys, data, on('2026-07-01', olga, { directory: { people: [] } }))).toHaveLength(1);
    expect(reopen(nobodys, data, on('2026-07-01', olga))).toHaveLength(2);
  });
});

it('a stage 2 that began again is with whoever was appointed', () => {
  const second = after(
    ...toAnswer,
    asked,
    appointed,
    ['2026-06-30', olga, 'refuse', saying(claim)[3]],
    takenAgain,
  );
  expect(second).toMatchObject({
    stage: 2,
    status: 'open',
    owner: hope.email,
    reopened: true,
    refusal: null,
  });
});
