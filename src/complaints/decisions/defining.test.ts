import { describe, expect, it } from 'vitest';
import {
  acknowledged,
  after,
  defined,
  lena,
  olga,
  outcome,
  received,
  refused,
  toAnswer,
  type Deed,
} from '../../../tests/support/case-story.js';

const at = '2026-06-18T10:00:00Z';
const amend = (...points: object[]): Deed => [
  '2026-06-18',
  lena,
  'amend-definition',
  { points, outcomes: ['A lift that runs'], reason: 'Agreed' },
];
const ours = { text: 'The lift stands still.', responsibility: 'ours' };
const theirs = { text: 'The bus was late.', responsibility: 'not-ours' };
const ask: Deed = ['2026-06-18', lena, 'ask-resident', { text: 'Which lift?' }];
const update: Deed = ['2026-06-18', lena, 'update-resident', { text: 'The part is on its way.' }];
const ring: Deed = ['2026-06-18', lena, 'record-call', { outcome: 'spoke', agreed: 'A visit' }];
const note: Deed = ['2026-06-18', lena, 'note', { text: 'Keys are with the neighbour' }];
const extended: Deed = [
  '2026-06-12',
  lena,
  'extend',
  { until: '2026-07-02', reason: 'Part', updateEvery: 3 },
];
const withdraw: Deed = ['2026-06-12', 'resident', 'withdraw', { reason: 'Mended' }];
const withdrawn = () => after(received, withdraw);
const answered = () => after(...toAnswer);

describe('a definition', () => {
  it('is worded anew while the complaint is open, with the reason', () => {
    expect(outcome(after(received), amend(ours, { ...theirs, signpost: 'The bus company' }))).toMatchObject([
      {
        type: 'DefinitionAmended',
        at,
        by: lena.email,
        points: [ours, { ...theirs, signpost: 'The bus company' }],
        outcomes: ['A lift that runs'],
        reason: 'Agreed',
      },
    ]);
    expect(refused(answered(), amend(ours))).toBe('Code 5.6: Complaint DBC-26-00001-BCDF has been answered.');
  });

  it('says of what is somebody else’s whose it is', () => {
    expect(refused(after(received), amend(theirs, ours))).toBe(
      "Code 5.7, points.1.signpost: Point 1 is not the council's: please say whose it is, so that the resident can turn to them.",
    );
    expect(refused(after(received), amend(ours, { ...theirs, signpost: ' ' }))).toBe(
      "Code 5.7, points.2.signpost: Point 2 is not the council's: please say whose it is, so that the resident can turn to them.",
    );
  });
});

describe('what is asked and told', () => {
  it('while a complaint is open, names no day for the next news unless the answer is put off', () => {
    expect(outcome(after(received), ask)).toEqual([
      { type: 'QuestionAsked', at, by: lena.email, text: 'Which lift?' },
    ]);
    expect(outcome(after(received), update)).toEqual([
      { type: 'ResidentUpdated', at, by: lena.email, text: 'The part is on its way.' },
    ]);
    expect(outcome(after(received, defined, acknowledged, extended), update)).toEqual([
      {
        type: 'ResidentUpdated',
        at,
        by: lena.email,
        text: 'The part is on its way.',
        nextUpdateBy: '2026-06-23',
      },
    ]);
  });

  it('after the answer may still be news and calls, but no question, and no interval runs any longer', () => {
    const late = after(received, defined, acknowledged, extended, ...toAnswer.slice(3));
    expect(outcome(late, update)).toEqual([
      { type: 'ResidentUpdated', at, by: lena.email, text: 'The part is on its way.' },
    ]);
    expect(outcome(late, ring)).toEqual([
      { type: 'CallRecorded', at, by: lena.email, outcome: 'spoke', agreed: 'A visit' },
    ]);
    expect(refused(late, ask)).toBe('Code 5.6: Complaint DBC-26-00001-BCDF has been answered.');
  });

  it('of what was withdrawn or refused is a note and nothing else', () => {
    const refuse: Deed = [
      '2026-06-12',
      olga,
      'refuse',
      { ground: 'already-considered', facts: 'It was answered in full in May.', evidence: 'The answer' },
    ];
    for (const [complaint, over] of [
      [withdrawn(), 'has been withdrawn'],
      [after(received, refuse), 'has been refused'],
    ] as const) {
      expect(refused(complaint, update)).toBe(`Code 5.9: Complaint DBC-26-00001-BCDF ${over}.`);
      expect(refused(complaint, ring)).toBe(`Dacorum 5.4: Complaint DBC-26-00001-BCDF ${over}.`);
      expect(outcome(complaint, note)).toEqual([
        { type: 'NoteAdded', at, by: lena.email, text: 'Keys are with the neighbour' },
      ]);
    }
  });
});
