import { Binary, ObjectId } from 'mongodb';
import { isFields } from './values.js';

/**
 * Where a value stands among values of other kinds. Rows in MongoDB's order:
 * https://www.mongodb.com/docs/manual/reference/bson-type-comparison-order/
 * `undefined` is what an empty array sorts as; a missing field sorts as null.
 */
export function kindOf(value: unknown): number {
  if (value === undefined) return 0;
  if (value === null) return 1;
  if (typeof value === 'number') return 2;
  if (typeof value === 'string') return 3;
  if (isFields(value)) return 4;
  if (Array.isArray(value)) return 5;
  if (value instanceof Binary) return 6;
  if (value instanceof ObjectId) return 7;
  if (typeof value === 'boolean') return 8;
  if (value instanceof Date) return 9;
  throw new TypeError(`A value of the type ${typeof value} has no place in the order of stored values.`);
}

/** Compares stored values as MongoDB does: negative when `a` comes first, 0 when they are equal. */
export function compareValues(a: unknown, b: unknown): number {
  if (a === b) return 0;
  if (typeof a === 'string' && typeof b === 'string') return compareStrings(a, b);
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  if (typeof a === 'boolean' && typeof b === 'boolean') return Number(a) - Number(b);
  if (a instanceof Date && b instanceof Date) return a.getTime() - b.getTime();
  if (a instanceof ObjectId && b instanceof ObjectId) return Buffer.compare(a.id, b.id);
  if (a instanceof Binary && b instanceof Binary) return compareBinaries(a, b);
  if (Array.isArray(a) && Array.isArray(b)) return compareSequences(a, b, compareValues);
  if (isFields(a) && isFields(b))
    return compareSequences(Object.entries(a), Object.entries(b), compareFields);
  return kindOf(a) - kindOf(b);
}

/** Whether two stored values are equal; the order of an embedded document's fields counts, as in MongoDB. */
export function equalValues(a: unknown, b: unknown): boolean {
  return compareValues(a, b) === 0;
}

/** By code point, which is the order of their UTF-8 bytes; `<` would put an emoji before U+FFFD. */
function compareStrings(a: string, b: string): number {
  const shared = Math.min(a.length, b.length);
  for (let at = 0; at < shared; at++) {
    const [left, right] = [a.charCodeAt(at), b.charCodeAt(at)];
    if (left !== right) return aboveSurrogates(left) - aboveSurrogates(right);
  }
  return a.length - b.length;
}

/** Surrogates stand for code points beyond every other UTF-16 unit. */
function aboveSurrogates(unit: number): number {
  return unit >= 0xd800 && unit <= 0xdfff ? unit + 0x1_0000 : unit;
}

function compareBinaries(a: Binary, b: Binary): number {
  const [left, right] = [a.value(), b.value()];
  return left.length - right.length || a.sub_type - b.sub_type || Buffer.compare(left, right);
}

function compareFields([nameA, a]: [string, unknown], [nameB, b]: [string, unknown]): number {
  return kindOf(a) - kindOf(b) || compareStrings(nameA, nameB) || compareValues(a, b);
}

function compareSequences<T>(a: readonly T[], b: readonly T[], compare: (a: T, b: T) => number): number {
  for (const [at, left] of a.entries()) {
    const right = b[at];
    if (right === undefined) return 1;
    const order = compare(left, right);
    if (order !== 0) return order;
  }
  return a.length - b.length;
}

/** The smallest of some values (`direction` 1) or the largest (-1). */
export function extreme(values: readonly unknown[], direction: 1 | -1): unknown {
  return values.reduce((best, value) => (compareValues(value, best) * direction < 0 ? value : best));
}
