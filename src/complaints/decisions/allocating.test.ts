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
  oscar,
  outcome,
  received,
  refused,
  toAnswer,
  type Deed,
} from '../../../tests/support/case-story.js';
import { declareConflict } from './allocating.js';

const at = '2026-06-10T10:00:00Z';
const allocate = (to: string): Deed => ['2026-06-10', olga, 'allocate', { to }];
const conflict: Deed = ['2026-06-10', lena, 'declare-conflict', { reason: 'My cousin' }];

describe('a complaint that is passed on', () => {
  it('is with somebody else, and it is kept who said so and why', () => {
    expect(outcome(after(received), allocate(hal.email))).toEqual([
      { type: 'CaseAllocated', at, by: olga.email, to: hal.email, why: 'allocated' },
    ]);
    expect(
      outcome(after(received), ['2026-06-10', lena, 'reassign', { to: hal.email, reason: 'Leave' }]),
    ).toEqual([
      { type: 'CaseAllocated', at, by: lena.email, to: hal.email, why: 'reassigned', reason: 'Leave' },
    ]);
  });

  it('to whom it is with already stays there, and nothing happens', () => {
    expect(outcome(after(received), allocate(lena.email))).toEqual([]);
  });

  it('is open', () => {
    expect(refused(after(...toAnswer), allocate(hal.email))).toBe(
      'Code 4.2: Complaint DBC-26-00001-BCDF has been answered.',
    );
  });
});

describe('a conflict of interest', () => {
  it('takes the complaint from whoever has it to an officer, and keeps the reason', () => {
    expect(outcome(after(received), conflict)).toEqual([
      { type: 'ConflictDeclared', at, by: lena.email, reason: 'My cousin' },
      { type: 'CaseAllocated', at, by: 'system', to: olga.email, why: 'conflict' },
    ]);
  });

  it('of an officer takes it to another, not back to them nor to anybody who declared one before', () => {
    const data = { reason: 'My cousin' };
    expect(declareConflict(after(received), data, on('2026-06-10', olga))).toMatchObject([
      { type: 'ConflictDeclared' },
      { to: oscar.email },
    ]);
    const barred = { ...after(received), barred: [oscar.email] };
    expect(declareConflict(barred, data, on('2026-06-10', olga))).toMatchObject([
      { type: 'ConflictDeclared', by: olga.email },
    ]);
    expect(declareConflict(barred, data, on('2026-06-10', olga))).toHaveLength(1);
  });

  it('is declared of a complaint that is open', () => {
    expect(refused(after(...toAnswer), ['2026-06-20', lena, 'declare-conflict', { reason: 'x' }])).toBe(
      'Code 5.8: Complaint DBC-26-00001-BCDF has been answered.',
    );
  });
});

describe('stage 2', () => {
  const appoint: Deed = ['2026-06-30', olga, 'appoint-stage-2', { to: hope.email }];

  it('is looked at by whoever is appointed, or allocated, once it was asked for', () => {
    const investigator = { type: 'Stage2InvestigatorAppointed', by: olga.email, to: hope.email };
    expect(outcome(after(...toAnswer, asked), appoint)).toMatchObject([investigator]);
    expect(outcome(after(...toAnswer, asked), allocate(hope.email))).toMatchObject([investigator]);
    expect(outcome(after(...toAnswer, asked, appointed), appoint)).toEqual([]);
    expect(refused(after(...toAnswer), appoint)).toBe(
      'Code 6.10: Nobody has asked for stage 2 of complaint DBC-26-00001-BCDF.',
    );
  });
});
