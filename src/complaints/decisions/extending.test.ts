import { describe, expect, it } from 'vitest';
import {
  acknowledged,
  after,
  appointed,
  asked,
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
import { extend } from './extending.js';

// Acknowledged on Thursday 11 June 2026: due on Thursday 25 June, and put off to Thursday 9 July at most.
const open = () => after(received, defined, acknowledged);
const until = (day: string, more: object = {}, by = lena): Deed => [
  '2026-06-18',
  by,
  'extend',
  { until: day, reason: 'The part comes late', updateEvery: 5, ...more },
];
const strike = { goodReason: 'A strike at the maker', approvedBy: hal.email };

describe('an answer that is put off', () => {
  it('has a new last day, counted in working days, and a day for the next news', () => {
    expect(outcome(open(), until('2026-07-02'))).toEqual([
      {
        type: 'DeadlineExtended',
        at: '2026-06-18T10:00:00Z',
        by: lena.email,
        stage: 1,
        from: '2026-06-25',
        until: '2026-07-02',
        workingDays: 5,
        reason: 'The part comes late',
        updateEvery: 5,
        nextUpdateBy: '2026-06-25',
        late: false,
      },
    ]);
  });

  it('is put off to a day after the one it is due on, which is still to come', () => {
    expect(outcome(open(), until('2026-06-26'))).toMatchObject([{ until: '2026-06-26', workingDays: 1 }]);
    expect(refused(open(), until('2026-06-25'))).toBe(
      'Code 6.4, until: The answer is due on Thursday 25 June 2026 as it is. Please give a later day.',
    );
    expect(refused(open(), until('2026-06-17'))).toBe(
      'Code 6.4, until: Wednesday 17 June 2026 is over. Please give a day that is still to come.',
    );
    expect(refused(open(), until('2031-06-18'))).toBe('Code 6.4, until: That day is too far ahead.');
  });

  it('is none that was given', () => {
    expect(refused(after(...toAnswer), until('2026-07-02'))).toBe(
      'Code 6.4: Complaint DBC-26-00001-BCDF has been answered.',
    );
  });
});

describe('an answer that is put off beyond Thursday 9 July', () => {
  it('needs nothing more to the last day of the cap, and keeps no approval that it did not need', () => {
    const events = outcome(open(), until('2026-07-09', strike));
    expect(events).toMatchObject([{ type: 'DeadlineExtended', workingDays: 10 }]);
    expect(events).not.toMatchObject([{ approvedBy: hal.email }]);
    expect(events).not.toMatchObject([{ goodReason: strike.goodReason }]);
  });

  it('has good reason, and the approval of a head of service or an officer', () => {
    for (const approvedBy of [hal.email, olga.email])
      expect(outcome(open(), until('2026-07-10', { ...strike, approvedBy }))).toMatchObject([
        { until: '2026-07-10', ...strike, approvedBy },
      ]);
    expect(refused(open(), until('2026-07-10'))).toBe(
      'Code 6.4, until: Extensions reach at most to Thursday 9 July 2026 in all. Beyond that there must be good reason, and a senior must approve.',
    );
    expect(refused(open(), until('2026-07-10', { approvedBy: hal.email }))).toBe(
      'Code 6.4, goodReason: Beyond Thursday 9 July 2026 there must be good reason.',
    );
    expect(refused(open(), until('2026-07-10', { goodReason: 'A strike' }))).toBe(
      'Code 6.4, approvedBy: Beyond Thursday 9 July 2026 a senior must approve.',
    );
  });

  it('may be approved by a senior who is something else besides', () => {
    const both = { ...hal, roles: ['team-leader', 'head-of-service'] as const };
    const context = on('2026-06-18', lena, { directory: { people: [lena, both] } });
    const data = { until: '2026-07-10', reason: 'Part', updateEvery: 5, ...strike };
    expect(extend(open(), data, context)).toMatchObject([{ approvedBy: hal.email }]);
  });

  it('is approved by nobody who is no senior, and by nobody for themselves', () => {
    const senior = 'Code 6.4, approvedBy: Only a head of service or a complaints officer approves this.';
    const own = 'Code 6.4, approvedBy: Nobody approves an extension of their own.';
    expect(refused(open(), until('2026-07-10', { ...strike, approvedBy: lena.email }))).toBe(senior);
    expect(refused(open(), until('2026-07-10', { ...strike, approvedBy: 'gone@example.com' }))).toBe(senior);
    expect(refused(open(), until('2026-07-10', { ...strike, approvedBy: olga.email }, olga))).toBe(own);
    const hals = { ...open(), owner: hal.email };
    expect(refused(hals, until('2026-07-10', strike, olga))).toBe(own);
  });

  it('is refused by the number that the rule has at stage 2', () => {
    // Acknowledged on Wednesday 1 July: due on Wednesday 29 July, and put off to Wednesday 26 August at most.
    const second = after(...toAnswer, asked, appointed, ['2026-07-01', hope, 'acknowledge']);
    expect(outcome(second, until('2026-08-26', {}, hope))).toMatchObject([{ stage: 2, workingDays: 20 }]);
    expect(refused(second, until('2026-08-27', { goodReason: 'A strike' }, hope))).toBe(
      'Code 6.15 (as 6.4), approvedBy: Beyond Wednesday 26 August 2026 a senior must approve.',
    );
  });
});
