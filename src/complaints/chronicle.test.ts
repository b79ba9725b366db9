import { describe, expect, it } from 'vitest';
import {
  asked,
  appointed,
  directory,
  events,
  lena,
  olga,
  policy,
  received,
  toAnswer,
  type Deed,
} from '../../tests/support/case-story.js';
import { told } from './chronicle.js';

const lines = (...deeds: readonly Deed[]) =>
  events([...deeds]).map((event) => told(event, { directory, policy }));

describe('the chronicle of a case', () => {
  it('tells each event in a sentence, with people by their names and days in words', () => {
    expect(lines(...toAnswer, asked, appointed).map(({ says }) => says)).toEqual([
      'Complaint received on the website on Tuesday 9 June 2026',
      'Allocated on receipt to Lena',
      'Definition changed: 2 points',
      'Stage 1 acknowledged',
      'Stage 1 decided: partly upheld',
      'Stage 1 answered',
      'Stage 2 asked for',
      'Passed on for stage 2 to Olga',
      'Hope appointed to look at it afresh',
    ]);
  });

  it('gives the reason in the words of whoever gave it, and leaves out what was not said', () => {
    const extend: Deed = [
      '2026-06-12',
      lena,
      'extend',
      { until: '2026-07-02', reason: 'The part is late.', updateEvery: 5 },
    ];
    const call: Deed = ['2026-06-12', olga, 'record-call', { outcome: 'no-answer' }];
    expect(lines(received, call, extend).slice(2)).toEqual([
      { says: 'Rang the resident: no answer', details: [] },
      {
        says: 'Answer put off from Tuesday 30 June 2026 to Thursday 2 July 2026',
        details: [
          { called: 'Why', says: 'The part is late.' },
          { called: 'Updates', says: 'every 5 working days' },
        ],
      },
    ]);
  });

  it('says that something was late', () => {
    const acknowledgedLate: Deed[] = [
      [
        '2026-06-18',
        lena,
        'amend-definition',
        { points: [{ text: 'The lift.', responsibility: 'ours' }], outcomes: ['A lift'], reason: 'Agreed' },
      ],
      ['2026-06-18', lena, 'acknowledge'],
    ];
    expect(lines(received, ...acknowledgedLate).at(-1)?.says).toBe('Stage 1 acknowledged, late');
  });
});
