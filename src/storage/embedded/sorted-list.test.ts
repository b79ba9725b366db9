import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { SortedList } from './sorted-list.js';

const ascending = (a: number, b: number): number => a - b;
const below = (limit: number) => (item: number) => item < limit;
const all = (list: SortedList<number>): number[] => [...list.between(below(-Infinity), below(Infinity))];

describe('a sorted list', () => {
  test('keeps thousands of items in order, whatever comes and goes in whatever order', () => {
    const item = fc.integer({ min: 0, max: 5_000 });
    const several = fc.uniqueArray(item, { size: 'max', maxLength: 5_000 });
    fc.assert(
      fc.property(several, several, several, (first, added, removed) => {
        const expected = new Set(first);
        const list = new SortedList(ascending, first);
        for (const each of added) if (!expected.has(each)) list.add(each);
        for (const each of added) expected.add(each);
        for (const each of removed) list.remove(each);
        for (const each of removed) expected.delete(each);
        expect(all(list)).toEqual([...expected].toSorted(ascending));
      }),
      { numRuns: 20 },
    );
  });

  test('gives what is between two places, in both directions', () => {
    const list = new SortedList(ascending);
    for (let item = 0; item < 4_000; item += 2) list.add(item);
    fc.assert(
      fc.property(fc.integer({ min: -9, max: 4_009 }), fc.integer({ min: -9, max: 4_009 }), (start, end) => {
        const expected = all(list).filter((item) => item >= start && item < end);
        expect([...list.between(below(start), below(end))]).toEqual(expected);
        expect([...list.betweenReversed(below(start), below(end))]).toEqual(expected.toReversed());
        expect(list.countBetween(below(start), below(end))).toBe(expected.length);
      }),
      { numRuns: 200 },
    );
  });

  test('may be empty, and filled again', () => {
    const list = new SortedList(ascending, [1]);
    list.remove(1);
    list.remove(1);
    expect(all(list)).toEqual([]);
    expect([...list.betweenReversed(below(-Infinity), below(Infinity))]).toEqual([]);
    list.add(2);
    expect(all(list)).toEqual([2]);
  });
});
