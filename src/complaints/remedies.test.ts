import { describe, expect, it } from 'vitest';
import { remedyKind } from './remedies.js';

describe('a remedy of Code 7.1', () => {
  it.each([
    ['apology', ['apology', 'apologise', 'sorry']],
    ['acknowledgement', ['acknowledgement', 'acknowledge', 'acknowledging']],
    ['explanation', ['explanation', 'explain', 'reasons', 'assistance', 'help']],
    ['action', ['action', 'act', 'repair', 'works', 'work', 'service']],
    [
      'decision',
      ['decision', 'reconsider', 'reconsideration', 'Changed decision', 'change_decision', 'review'],
    ],
    ['record', ['record', 'amend record', 'correction', 'addendum', 'correct-record', 'records']],
    [
      'financial',
      [
        'financial',
        'Compensation',
        'payment',
        'REFUND',
        'redress',
        'financial remedy',
        'goodwill',
        ' financial  remedy ',
        'financial_remedy',
      ],
    ],
    [
      'policy',
      [
        'policy',
        'procedure',
        'practice',
        'policy change',
        'procedure change',
        'change policy',
        'training',
        'process',
      ],
    ],
  ])('%s is known by its names', (kind, names) => {
    expect(names.map((name) => remedyKind.parse(name))).toEqual(names.map(() => kind));
  });

  it('that is not on the list is answered with the list', () => {
    const read = remedyKind.safeParse('flowers');
    expect(read.error?.issues.map(({ message }) => message)).toEqual([
      'must be one of apology, acknowledgement, explanation, action, decision, record, financial, policy',
    ]);
  });
});
