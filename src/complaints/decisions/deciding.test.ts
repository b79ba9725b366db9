import { describe, expect, it } from 'vitest';
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
  outcome,
  received,
  refused,
  toAnswer,
  type Deed,
} from '../../../tests/support/case-story.js';
import { unlessAfresh } from './deciding.js';

const open = () => after(received, defined, acknowledged);
const of = (point: number, finding = 'not-upheld') => ({
  point,
  finding,
  reason: 'Seen on site',
  reference: 'Lift standard 2',
});
const decide = (data: object): Deed => ['2026-06-18', lena, 'decide', data];
const amend: Deed = [
  '2026-06-12',
  lena,
  'amend-definition',
  {
    points: [
      { text: 'The lift stands still.', responsibility: 'unclear' },
      { text: 'The bus was late.', responsibility: 'not-ours', signpost: 'The bus company' },
      { text: 'Nobody answered.', responsibility: 'ours' },
    ],
    outcomes: ['A lift that runs'],
    reason: 'Agreed',
  },
];
const putRight = { acknowledgement: 'It stood still.', remedies: [{ kind: 'apology', text: 'Sorry.' }] };

describe('a decision', () => {
  it('where nothing went wrong needs no acknowledgement, and promises nothing', () => {
    expect(outcome(open(), decide({ findings: [of(1), of(2)], outcome: 'not-upheld' }))).toEqual([
      {
        type: 'ComplaintDecided',
        at: '2026-06-18T10:00:00Z',
        by: lena.email,
        stage: 1,
        findings: [of(1), of(2)],
        outcome: 'not-upheld',
        remedies: [],
        actions: [],
        contributors: [],
      },
    ]);
  });

  it('is of a complaint that is open', () => {
    expect(refused(after(...toAnswer), decided)).toBe(
      'Code 6.7: Complaint DBC-26-00001-BCDF has been answered.',
    );
  });

  it('finds on every point, also where it is not yet clear whose it is, but not on somebody else’s', () => {
    const complaint = after(received, defined, acknowledged, amend);
    expect(outcome(complaint, decide({ findings: [of(1), of(3)], outcome: 'not-upheld' }))).toHaveLength(1);
    expect(
      outcome(complaint, decide({ findings: [of(3), of(2), of(1)], outcome: 'not-upheld' })),
    ).toHaveLength(1);
    expect(refused(complaint, decide({ findings: [of(3)], outcome: 'not-upheld' }))).toBe(
      'Code 6.7, findings: Point 1 has no finding. Every point is answered.',
    );
    expect(refused(complaint, decide({ findings: [of(1)], outcome: 'not-upheld' }))).toBe(
      'Code 6.7, findings: Point 3 has no finding. Every point is answered.',
    );
  });

  it('finds once on each, and on none that is not there', () => {
    const stray = (...points: number[]) =>
      refused(open(), decide({ findings: points.map((point) => of(point)), outcome: 'not-upheld' }));
    expect(stray(1, 2, 3)).toBe('Code 6.7, findings.3.point: There is no point 3.');
    expect(stray(3, 1, 2)).toBe('Code 6.7, findings.1.point: There is no point 3.');
    expect(stray(1, 2, 1)).toBe('Code 6.7, findings.3.point: Point 1 has two findings.');
    expect(stray(1, 2, 2)).toBe('Code 6.7, findings.3.point: Point 2 has two findings.');
  });

  it('puts right what is upheld, in whole or in part', () => {
    const sentence = 'Code 7.1, acknowledgement: What is upheld needs a sentence that says what went wrong.';
    const remedy = 'Code 7.1, remedies: What is upheld needs at least one remedy.';
    for (const finding of ['upheld', 'partly-upheld']) {
      const data = { findings: [of(1, finding), of(2)], outcome: 'partly-upheld', ...putRight };
      expect(outcome(open(), decide(data))).toHaveLength(1);
      expect(refused(open(), decide({ ...data, acknowledgement: undefined }))).toBe(sentence);
      expect(refused(open(), decide({ ...data, remedies: undefined }))).toBe(remedy);
      expect(refused(open(), decide({ ...data, remedies: [] }))).toBe(remedy);
    }
    expect(refused(open(), decide({ findings: [of(1), of(2, 'upheld')], outcome: 'not-upheld' }))).toBe(
      sentence,
    );
  });

  it('finds the whole as it finds the parts', () => {
    expect(
      refused(open(), decide({ findings: [of(1), of(2, 'upheld')], outcome: 'not-upheld', ...putRight })),
    ).toBe('Code 6.7, outcome: A point is upheld, so the complaint as a whole cannot be not upheld.');
    expect(refused(open(), decide({ findings: [of(1), of(2)], outcome: 'upheld', ...putRight }))).toBe(
      'Code 6.7, outcome: No point is upheld, so the complaint as a whole cannot be.',
    );
  });

  it('promises nothing for a day that is over', () => {
    const promising = (...days: string[]) =>
      decide({
        findings: [of(1), of(2)],
        outcome: 'not-upheld',
        actions: days.map((due) => ({ text: 'Clean', owner: lena.email, due })),
      });
    expect(outcome(open(), promising('2026-06-18', '2026-07-01'))).toHaveLength(1);
    expect(refused(open(), promising('2026-06-18', '2026-06-17'))).toBe(
      'Code 7.3, actions.2.due: Wednesday 17 June 2026 is over. Please give a day that is still to come.',
    );
  });
});

describe('stage 2 is decided and answered', () => {
  const second = () => after(...toAnswer, asked, appointed);

  it('by whoever was appointed, and not even by an officer', () => {
    const appointedOnly =
      'Code 6.13, Dacorum 5.12: Stage 2 is decided and answered by whoever was appointed to it.';
    const data = { ...decided[3], actions: [] };
    expect(outcome(second(), ['2026-07-20', hope, 'decide', data])).toMatchObject([
      { stage: 2, by: hope.email },
    ]);
    expect(refused(second(), ['2026-07-20', olga, 'decide', data])).toBe(appointedOnly);
    const gone = on('2026-07-20', hope, { directory: { people: [{ ...hope, active: false }] } });
    expect(unlessAfresh(second(), gone)).toMatchObject({ provision: 'Code 6.13, Dacorum 5.12' });
  });

  it('by nobody who had a hand in stage 1 or is of the same service, though the case is with them', () => {
    const having = (owner: typeof lena) =>
      unlessAfresh({ ...second(), owner: owner.email }, on('2026-07-20', owner));
    expect(having(lena)).toEqual({
      refused: true,
      provision: 'Code 6.13',
      message: 'Lena took part in the stage 1 answer. Somebody else must look at it at stage 2.',
    });
    expect(having(hal)).toMatchObject({ provision: 'Dacorum 5.12' });
    expect(having(hope)).toBeUndefined();
  });

  it('while stage 1 is with whoever answers for the complaint', () => {
    expect(unlessAfresh(open(), on('2026-06-18', lena))).toBeUndefined();
  });
});
