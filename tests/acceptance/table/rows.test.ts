import { describe, expect, it } from 'vitest';
import type { Provision } from '../provisions/provision.js';
import { acceptanceTable, readTitle } from './rows.js';

const provisions: readonly Provision[] = [
  { name: 'Code 6.4', asks: 'ten days more at most' },
  { name: 'Code 9.2', asks: 'themes', waitsFor: 'the dashboard' },
  { name: 'Dacorum 5.7', asks: 'no extension without end' },
];
const proved = { title: 'Code 6.4, Dacorum 5.7: eleven days are refused', outcome: 'passed' } as const;

describe('the table of acceptance', () => {
  it('has a line for each proof of each provision, and says what is waited for', () => {
    expect(acceptanceTable(provisions, [proved])).toEqual({
      lines: [
        'Code 6.4     eleven days are refused  passed',
        'Code 9.2     themes: needs the dashboard  waiting',
        'Dacorum 5.7  eleven days are refused  passed',
      ],
      problems: [],
    });
  });

  it('does not stand when a proof has failed, also where another passed or more is waited for', () => {
    const told = [proved, { title: 'Code 6.4, Code 9.2: each by itself', outcome: 'failed' as const }];
    expect(acceptanceTable(provisions, told).problems).toEqual([
      'Code 6.4 has failed: each by itself',
      'Code 9.2 has failed: each by itself',
    ]);
  });

  it('does not stand when a provision that waits for nothing has no proof, or none that was run', () => {
    const told = [{ ...proved, title: 'Code 6.4: eleven days are refused', outcome: 'not run' as const }];
    const { lines, problems } = acceptanceTable(provisions, told);
    expect(lines).toContain('Code 6.4     eleven days are refused  not run');
    expect(lines).toContain('Dacorum 5.7  no extension without end  not proved');
    expect(problems).toEqual([
      'Code 6.4 has no proof that passed, and waits for nothing',
      'Dacorum 5.7 has no proof that passed, and waits for nothing',
    ]);
  });

  it('does not stand when a title names a provision that is in no list', () => {
    const told = [proved, { title: 'Code 6.21: a third stage', outcome: 'passed' as const }];
    expect(acceptanceTable(provisions, told).problems).toEqual([
      'Code 6.21 is in no list of provisions: a third stage',
    ]);
  });

  it.each(['Code 6.4 is about extensions', 'Section 2: the rules', 'Code 6: everything', 'Code 6.4:'])(
    'passes over a title such as "%s"',
    (title) => {
      expect(readTitle(title)).toBeUndefined();
    },
  );
});
