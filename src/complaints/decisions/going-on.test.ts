import { describe, expect, it } from 'vitest';
import {
  after,
  asked,
  olga,
  on,
  oscar,
  outcome,
  refused,
  received,
  toAnswer,
  type Deed,
} from '../../../tests/support/case-story.js';
import { requestStage2 } from './going-on.js';

describe('a request for stage 2 on Monday 29 June 2026', () => {
  it('begins the stage with days of its own, and an officer has it until somebody is appointed', () => {
    const at = '2026-06-29T10:00:00Z';
    expect(
      outcome(after(...toAnswer), ['2026-06-29', 'resident', 'request-stage-2', { words: 'No' }]),
    ).toEqual([
      {
        type: 'Stage2Requested',
        at,
        by: 'resident',
        words: 'No',
        late: false,
        acknowledgeBy: '2026-07-06',
        respondBy: '2026-08-03',
      },
      { type: 'CaseAllocated', at, by: 'system', to: olga.email, why: 'stage-2-requested' },
    ]);
  });

  it('is taken also where no officer may have it, and then nobody has it yet', () => {
    const about = { ...after(...toAnswer), barred: [olga.email, oscar.email] };
    expect(requestStage2(about, { words: undefined }, on('2026-06-29', 'resident'))).toMatchObject([
      { type: 'Stage2Requested' },
    ]);
  });

  it('waits for the answer of stage 1, also where the Ombudsman had the complaint taken again', () => {
    const waits =
      'Code 6.10: Complaint DBC-26-00001-BCDF has no stage 1 answer yet. The Ombudsman can advise at any time.';
    const again: Deed = ['2026-06-22', olga, 'reopen', { by: 'ombudsman', reason: 'Told to' }];
    const withdraw: Deed = ['2026-06-23', 'resident', 'withdraw', { reason: 'Enough' }];
    expect(refused(after(received), asked)).toBe(waits);
    expect(refused(after(received, withdraw), asked)).toBe(waits);
    expect(refused(after(...toAnswer, again), asked)).toBe(waits);
    expect(refused(after(...toAnswer, again, withdraw), asked)).toBe(waits);
  });

  it('is the last: there is no third stage', () => {
    expect(refused(after(...toAnswer, asked), asked)).toBe(
      'Code 5.3: Complaint DBC-26-00001-BCDF is at stage 2, which is the last. The Ombudsman can look at it next.',
    );
  });
});

describe('what the Ombudsman ordered', () => {
  const order: Deed = ['2026-08-03', olga, 'record-order', { text: 'Pay 100 pounds', due: '2026-08-31' }];
  const comply = (day: string, number: number): Deed => [
    day,
    olga,
    'comply-with-order',
    { order: number, evidence: 'Remittance' },
  ];

  it('is kept with the day by which it is owed, and which Ombudsman it was', () => {
    expect(outcome(after(...toAnswer), order)).toMatchObject([
      { type: 'OrderRecorded', by: olga.email, text: 'Pay 100 pounds', due: '2026-08-31' },
    ]);
    expect(
      outcome(after(...toAnswer), ['2026-07-01', olga, 'refer-to-ombudsman', { ombudsman: 'housing' }]),
    ).toMatchObject([{ type: 'ReferredToOmbudsman', by: olga.email, ombudsman: 'housing' }]);
  });

  it('is carried out once, by its own number', () => {
    const complaint = after(...toAnswer, order, order, comply('2026-08-10', 2));
    expect(complaint.orders.map(({ number, done }) => [number, done?.on])).toEqual([
      [1, undefined],
      [2, '2026-08-10'],
    ]);
    expect(refused(complaint, comply('2026-08-11', 2))).toBe(
      'Code 9.7, order: Order 2 was carried out on 2026-08-10.',
    );
    expect(refused(complaint, comply('2026-08-11', 3))).toBe('Code 9.7, order: There is no order 3.');
  });
});

describe('what is looked at again', () => {
  const restriction = { kind: 'In writing', reason: 'Threats', evidence: 'Log', equality: 'Weighed' };
  const restrict = (reviewOn: string): Deed => [
    '2026-08-31',
    olga,
    'restrict-contact',
    { ...restriction, reviewOn },
  ];
  const adjust = (reviewOn: string): Deed => [
    '2026-08-31',
    olga,
    'set-adjustments',
    { adjustments: ['Ring first'], reviewOn },
  ];

  it('if it is a restriction, is so after today and within six months, to the last day of a short month', () => {
    const complaint = after(received);
    expect(outcome(complaint, restrict('2026-09-01'))).toMatchObject([
      { type: 'ContactRestricted', ...restriction, reviewOn: '2026-09-01' },
    ]);
    expect(outcome(complaint, restrict('2027-02-28'))).toMatchObject([{ reviewOn: '2027-02-28' }]);
    expect(refused(complaint, restrict('2026-08-31'))).toBe(
      'Code 5.14, reviewOn: The day of the review must be still to come.',
    );
    expect(refused(complaint, restrict('2027-03-01'))).toBe(
      'Code 5.14, reviewOn: The review must be within six months.',
    );
  });

  it('if it is what a resident needs, is so on any day after today', () => {
    const complaint = after(received);
    expect(outcome(complaint, adjust('2026-09-01'))).toMatchObject([
      { type: 'AdjustmentsSet', adjustments: ['Ring first'], disabilities: [], reviewOn: '2026-09-01' },
    ]);
    expect(outcome(complaint, adjust('2028-08-31'))).toMatchObject([{ reviewOn: '2028-08-31' }]);
    expect(refused(complaint, adjust('2026-08-31'))).toBe(
      'Code 5.10, reviewOn: The day of the review must be still to come.',
    );
  });
});
