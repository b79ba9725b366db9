import { Binary, Decimal128, ObjectId } from 'mongodb';
import { describe, expect, test } from 'vitest';
import { compareValues } from './order.js';

/** In MongoDB's order; no two are equal. */
const inOrder: unknown[] = [
  undefined,
  null,
  -Infinity,
  -1,
  0,
  0.5,
  2,
  10,
  '',
  'B',
  'a',
  'ab',
  'é',
  '\uFFFD',
  '😀',
  {},
  { n: 1 },
  { n: 1, a: 1 },
  { n: 2 },
  { a: 'x' },
  { n: 'x' },
  [],
  [1],
  [1, 2],
  [2],
  new Binary(Buffer.from([2])),
  new Binary(Buffer.from([1, 1])),
  new Binary(Buffer.from([1, 2])),
  new ObjectId('000000000000000000000001'),
  new ObjectId('0000000000000000000000ff'),
  false,
  true,
  new Date(-1),
  new Date(0),
];

describe('the order of stored values', () => {
  test("is MongoDB's", () => {
    for (const [at, value] of inOrder.entries()) {
      for (const [place, other] of inOrder.entries()) {
        expect(Math.sign(compareValues(value, other)), `${at} with ${place}`).toBe(Math.sign(at - place));
      }
    }
  });

  test('counts equal dates, bytes, ids, lists and documents as equal', () => {
    const value = (): unknown => [
      new Date(5),
      new Binary(Buffer.from('x')),
      { id: new ObjectId('f'.repeat(24)) },
    ];
    expect(compareValues(value(), value())).toBe(0);
  });

  test('has no place for kinds that Redress does not store', () => {
    expect(() => compareValues(Decimal128.fromString('1'), 1)).toThrow('no place in the order');
  });
});
