import { compareValues, kindOf } from './order.js';
import type { SortField } from './sort.js';

/** A place between two keys of an index: just before (-1) or just after (1) all keys that begin with `values`. */
export interface Cut {
  readonly values: readonly unknown[];
  readonly side: -1 | 1;
  /** Whether the last value stands for all values of its kind (all dates, all numbers). */
  readonly wholeKind?: true;
}

/** The keys between two cuts. */
export interface KeyRange {
  readonly start: Cut;
  readonly end: Cut;
}

/** One end of a range of values. */
export interface Bound {
  readonly value: unknown;
  readonly inclusive: boolean;
}

/** Lower and upper end of a range; a missing one is the end of the other's kind: no date is before any number. */
export interface Bounds {
  readonly lower?: Bound;
  readonly upper?: Bound;
}

/** Whether a key stands before a cut, in the order of an index. */
export function isBefore(key: readonly unknown[], cut: Cut, order: readonly SortField[]): boolean {
  const last = cut.values.length - 1;
  for (let at = 0; at <= last; at++) {
    const compare = at === last && cut.wholeKind === true ? compareKinds : compareValues;
    const sign = compare(key[at], cut.values[at]) * (order[at]?.direction ?? 1);
    if (sign !== 0) return sign < 0;
  }
  return cut.side === 1;
}

function compareKinds(a: unknown, b: unknown): number {
  return kindOf(a) - kindOf(b);
}

/** All keys that begin with these values. */
export function keysWith(values: readonly unknown[]): KeyRange {
  return { start: { values, side: -1 }, end: { values, side: 1 } };
}

/** The keys that begin with these values and go on with one inside the bounds, in an index of that direction. */
export function keysWithin(values: readonly unknown[], bounds: Bounds, direction: 1 | -1): KeyRange {
  const { lower, upper } = bounds;
  const low = cutAt(values, lower, upper, -1, direction);
  const high = cutAt(values, upper, lower, 1, direction);
  return direction === 1 ? { start: low, end: high } : { start: high, end: low };
}

/** The cut at one end of the bounds; `outward` is the side away from the other end, in ascending order. */
function cutAt(
  values: readonly unknown[],
  bound: Bound | undefined,
  other: Bound | undefined,
  outward: -1 | 1,
  direction: 1 | -1,
): Cut {
  const isOutside = bound === undefined || bound.inclusive;
  const side = outward * direction * (isOutside ? 1 : -1) === 1 ? 1 : -1;
  return bound === undefined
    ? { values: [...values, other?.value], side, wholeKind: true }
    : { values: [...values, bound.value], side };
}
