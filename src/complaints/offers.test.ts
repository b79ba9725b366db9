import { describe, expect, it } from 'vitest';
import type { Person } from './directory.js';
import {
  acknowledged,
  after,
  appointed,
  asked,
  decided,
  defined,
  hal,
  hope,
  lena,
  olga,
  on,
  received,
  toAnswer,
  type Deed,
} from '../../tests/support/case-story.js';
import { offers } from './offers.js';

const learned: Deed = [
  '2026-06-20',
  lena,
  'plan-learning',
  { wentWrong: 'a', action: 'b', evidence: 'c', lead: 'd', timescale: 'e' },
];
const closed: Deed = ['2026-06-20', lena, 'close'];
const withdrawn: Deed = ['2026-06-12', 'resident', 'withdraw', { reason: 'Settled' }];
const refused: Deed = [
  '2026-06-12',
  olga,
  'refuse',
  {
    ground: 'claim-filed',
    facts: 'A claim about this lift was filed at court.',
    evidence: 'Form N1',
    claimNumber: 'K1',
    filedOn: '2026-05-01',
  },
];

const offered = (reader: Person, ...deeds: readonly Deed[]) =>
  offers({ ...on('2026-07-01', reader), complaint: after(...deeds), reader }).join(' ');

const keepingInTouch = 'ask-resident update-resident note add-issue set-adjustments withdraw';

describe('a team leader is offered', () => {
  it('of a new complaint: to ring, to define, to acknowledge, and to hand it on, but not yet to decide', () => {
    expect(offered(lena, received)).toBe(
      `record-call amend-definition acknowledge ${keepingInTouch} extend reassign declare-conflict`,
    );
  });

  it('once it is acknowledged: to decide, and to acknowledge no more', () => {
    expect(offered(lena, received, defined, acknowledged)).toBe(
      `decide record-call amend-definition ${keepingInTouch} extend reassign declare-conflict`,
    );
  });

  it('once it is decided: to answer', () => {
    expect(offered(lena, received, defined, acknowledged, decided)).toMatch(/^respond decide /);
  });

  it('once it is answered: what was promised, what is learned, and the way to stage 2, but not yet to close what was upheld', () => {
    expect(offered(lena, ...toAnswer)).toBe(
      'record-call complete-action plan-learning request-stage-2 update-resident note add-issue',
    );
  });

  it('once there is a plan of what is learned: to close', () => {
    expect(offered(lena, ...toAnswer, learned)).toMatch(/ close /);
  });

  it('of one that is closed: only what is still owed', () => {
    expect(offered(lena, ...toAnswer, learned, closed)).toBe('complete-action');
  });

  it('of one that was withdrawn or refused: nothing', () => {
    expect(offered(lena, received, withdrawn)).toBe('');
    expect(offered(lena, received, refused)).toBe('');
  });

  it('of one that is at stage 2: a note and what the resident needs, but neither a decision nor an answer', () => {
    expect(offered(lena, ...toAnswer, asked, appointed)).toBe('complete-action note set-adjustments');
  });
});

describe('a complaints officer is offered', () => {
  it('of a new complaint: all but a conflict that is not theirs', () => {
    const all = offered(olga, received);
    expect(all).toMatch(/ reassign refuse restrict-contact$/);
    expect(all).not.toContain('declare-conflict');
  });

  it('of one that nobody answers for: to allocate it', () => {
    const unknown: Deed = [received[0], received[1], received[2], { ...received[3], service: undefined }];
    expect(offered(olga, unknown)).toMatch(/^allocate /);
    expect(offered(olga, unknown)).not.toContain('reassign');
  });

  it('of one that is late: to say why it is taken, with whom it is already', () => {
    const late: Deed = [received[0], received[1], received[2], { ...received[3], happenedOn: '2024-01-01' }];
    expect(offered(olga, late)).toMatch(/^allocate /);
    expect(offered(hal, late)).not.toContain('allocate');
  });

  it('of one at stage 2: to appoint somebody, and not to decide it', () => {
    const all = offered(olga, ...toAnswer, asked);
    expect(all).toMatch(/^appoint-stage-2 /);
    expect(all).not.toContain('decide');
  });

  it('of one that is closed or refused: what officers may still do', () => {
    expect(offered(olga, ...toAnswer, learned, closed)).toBe(
      'complete-action plan-learning request-stage-2 note reopen refer-to-ombudsman record-order',
    );
    expect(offered(olga, received, refused)).toBe('note reopen refer-to-ombudsman record-order');
  });
});

describe('a head of service is offered', () => {
  it('of a complaint of their own service: to pass it on, to note something', () => {
    expect(offered(hal, received)).toBe('note set-adjustments reassign');
  });

  it('of one of another service that they were appointed to: all of stage 2', () => {
    const acknowledgedAgain: Deed = ['2026-07-01', hope, 'acknowledge'];
    expect(offered(hope, ...toAnswer, asked, appointed)).toMatch(/record-call amend-definition acknowledge /);
    expect(offered(hope, ...toAnswer, asked, appointed, acknowledgedAgain)).toMatch(/^decide /);
  });
});
