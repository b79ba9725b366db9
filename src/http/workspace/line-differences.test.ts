import { expect, it } from 'vitest';
import { lineDifferences } from './line-differences.js';

const text = (...lines: (string | number)[]) => `${lines.join('\n')}\n`;
const shown = (before: string, after: string) =>
  lineDifferences(before, after).map(({ kind, line, text: says }) => `${kind} ${line} ${says}`.trim());

it('texts that are the same differ in no line', () => {
  expect(shown(text(1, 2), text(1, 2))).toEqual([]);
});

it('a line that is another is taken out and put in, with those around it', () => {
  expect(shown(text('a', 'b', 'call: 5', 'c', 'd'), text('a', 'b', 'call: 3', 'c', 'd'))).toEqual([
    'kept 1 a',
    'kept 2 b',
    'taken-out 3 call: 5',
    'put-in 3 call: 3',
    'kept 4 c',
    'kept 5 d',
  ]);
});

it('what stands far from any difference is passed over', () => {
  const lines = Array.from({ length: 20 }, (_, index) => index);
  const differences = shown(text(...lines), text('first', ...lines, 'last'));
  expect(differences.slice(0, 2)).toEqual(['put-in 1 first', 'kept 2 0']);
  expect(differences).toContain('gap 19');
  expect(differences.at(-1)).toBe('put-in 22 last');
  expect(differences).toHaveLength(9);
});
