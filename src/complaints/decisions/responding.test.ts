import { describe, expect, it } from 'vitest';
import {
  acknowledged,
  after,
  appointed,
  asked,
  decided,
  defined,
  hope,
  lena,
  olga,
  outcome,
  received,
  refused,
  responded,
  toAnswer,
  type Deed,
} from '../../../tests/support/case-story.js';

const plan: Deed = [
  '2026-06-22',
  lena,
  'plan-learning',
  { wentWrong: 'Not ordered', action: 'A list', evidence: 'The list', lead: 'Lena', timescale: 'July' },
];
const close: Deed = ['2026-06-23', lena, 'close'];
const nothingUpheld = {
  findings: [1, 2].map((point) => ({
    point,
    finding: 'not-upheld',
    reason: 'The lift ran.',
    reference: 'Lift standard 2',
  })),
  outcome: 'not-upheld',
};

describe('an answer', () => {
  it('goes out with the day by which stage 2 is best asked for; the last answer has none', () => {
    expect(outcome(after(...toAnswer.slice(0, 4)), responded)).toEqual([
      {
        type: 'ResponseSent',
        at: '2026-06-19T10:00:00Z',
        by: lena.email,
        stage: 1,
        askForStage2By: '2026-07-17',
        late: false,
      },
    ]);
    const second = after(
      ...toAnswer,
      asked,
      appointed,
      ['2026-07-01', hope, 'acknowledge'],
      ['2026-07-20', hope, 'decide', { ...decided[3], actions: [] }],
    );
    expect(outcome(second, ['2026-07-21', hope, 'respond'])).toEqual([
      { type: 'ResponseSent', at: '2026-07-21T10:00:00Z', by: hope.email, stage: 2, late: false },
    ]);
  });

  it('is given also to somebody whose addresses nobody knows: a person sees to it that it reaches them', () => {
    const nowhere: Deed = [
      '2026-06-09',
      'resident',
      'receive',
      { ...received[3], resident: { name: 'Sam' } },
    ];
    expect(outcome(after(nowhere, ...toAnswer.slice(1, 4)), responded)).toMatchObject([
      { type: 'ResponseSent', askForStage2By: '2026-07-17' },
    ]);
  });

  it('waits for the acknowledgement and for the decision', () => {
    expect(refused(after(received, defined), responded)).toBe(
      'Code 6.2: Please acknowledge the complaint first: the answer goes by the definition set out there.',
    );
    expect(refused(after(received, defined, acknowledged), responded)).toBe(
      'Code 6.9, Code 6.7: Please decide on every point first: the answer gives each decision with its reason.',
    );
  });

  it('waits for a finding on what joined after the decision', () => {
    const more: Deed = ['2026-06-18', 'resident', 'add-issue', { text: 'And the door.', related: true }];
    expect(refused(after(received, defined, acknowledged, decided, more), responded)).toBe(
      'Code 6.7, findings: Point 3 has no finding. Every point is answered.',
    );
  });

  it('goes out once', () => {
    expect(refused(after(...toAnswer), responded)).toBe(
      'Code 6.9: Complaint DBC-26-00001-BCDF has been answered.',
    );
  });
});

describe('closing', () => {
  const closes = [{ type: 'CaseClosed', at: '2026-06-23T10:00:00Z', by: lena.email }];

  it('waits for the answer in writing', () => {
    expect(refused(after(received), close)).toBe(
      'Code 5.2, Code 6.9, Dacorum 5.4: The resident has no written answer yet. A complaint is closed after the answer, also when all was agreed by telephone.',
    );
  });

  it('waits for a learning plan where something was upheld, and for none where nothing was', () => {
    const learn = 'Code 9.1: Something was upheld: please plan what will be learned from it before closing.';
    expect(refused(after(...toAnswer), close)).toBe(learn);
    expect(outcome(after(...toAnswer, plan), close)).toEqual(closes);
    const not: Deed = ['2026-06-18', lena, 'decide', nothingUpheld];
    expect(outcome(after(received, defined, acknowledged, not, responded), close)).toEqual(closes);
    // Upheld at stage 1, and nothing more at stage 2.
    const second = after(
      ...toAnswer,
      asked,
      appointed,
      ['2026-07-01', hope, 'acknowledge'],
      ['2026-07-20', hope, 'decide', nothingUpheld],
      ['2026-07-21', hope, 'respond'],
    );
    expect(refused(second, ['2026-07-22', hope, 'close'])).toBe(learn);
  });

  it('is done once, and never of what was withdrawn', () => {
    expect(refused(after(...toAnswer, plan, close), close)).toBe(
      'Code 5.2: Complaint DBC-26-00001-BCDF is closed.',
    );
    const withdraw: Deed = ['2026-06-12', 'resident', 'withdraw', { reason: 'Mended' }];
    expect(refused(after(received, withdraw), close)).toBe(
      'Code 5.2: Complaint DBC-26-00001-BCDF has been withdrawn.',
    );
  });
});

describe('what was promised', () => {
  const done = (day: string, action: number): Deed => [
    day,
    olga,
    'complete-action',
    { action, evidence: 'Worksheet' },
  ];

  it('is done once, by its number, with what shows it', () => {
    expect(outcome(after(...toAnswer), done('2026-07-10', 1))).toEqual([
      {
        type: 'ActionCompleted',
        at: '2026-07-10T10:00:00Z',
        by: olga.email,
        action: 1,
        evidence: 'Worksheet',
      },
    ]);
    expect(refused(after(...toAnswer), done('2026-07-10', 2))).toBe(
      'Code 7.3, action: There is no action 2.',
    );
    expect(refused(after(...toAnswer, done('2026-07-10', 1)), done('2026-07-11', 1))).toBe(
      'Code 7.3, action: Action 1 was done on 2026-07-10.',
    );
  });
});
