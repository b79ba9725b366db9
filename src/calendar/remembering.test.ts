import { describe, expect, it } from 'vitest';
import { remembering } from './remembering.js';

describe('a function that remembers its answers', () => {
  it('works out each of them once', () => {
    const asked: string[] = [];
    const length = remembering((word: string) => {
      asked.push(word);
      return word.length;
    }, 10);
    expect(['lift', '', 'boiler', 'lift', ''].map(length)).toEqual([4, 0, 6, 4, 0]);
    expect(asked).toEqual(['lift', '', 'boiler']);
  });

  it('keeps no more of them than it was told', () => {
    const asked: number[] = [];
    const double = remembering((number: number) => {
      asked.push(number);
      return 2 * number;
    }, 2);
    expect([1, 2, 1, 3, 1].map(double)).toEqual([2, 4, 2, 6, 2]);
    expect(asked).toEqual([1, 2, 3, 1]);
  });

  it('keeps nothing of what is refused', () => {
    let refusals = 0;
    const never = remembering((word: string): string => {
      refusals += 1;
      throw new RangeError(word);
    }, 10);
    expect(() => never('lift')).toThrow(RangeError);
    expect(() => never('lift')).toThrow(RangeError);
    expect(refusals).toBe(2);
  });
});
