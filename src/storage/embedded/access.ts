import { keysWith, keysWithin, type Bound, type Bounds, type KeyRange } from './cut.js';
import type { DocumentIndex } from './document-index.js';
import { isExact } from './exact.js';
import type { Condition } from './filter.js';
import { compareValues } from './order.js';
import { orderThrough, type Given } from './given-order.js';
import type { SortField } from './sort.js';

/** A way to the documents of a query through an index: a superset of them, found without most of the others. */
export interface Access extends Given {
  readonly index: DocumentIndex;
  readonly ranges: readonly KeyRange[];
  /** How far the conditions narrow the index down; 0 when it serves the sort alone. */
  readonly worth: number;
  /** Whether what is in the ranges is just what the conditions ask for, each once. */
  readonly exact: boolean;
}

/** The way through an index that conditions and sort allow; undefined when it would help neither. */
export function accessThrough(
  index: DocumentIndex,
  conditions: readonly Condition[],
  sort: readonly SortField[],
): Access | undefined {
  if (!isNamed(index, conditions, sort)) return undefined;
  const onFields = index.fields.map(({ path }) => conditions.filter((condition) => condition.path === path));
  const present = onFields.some((onField) => onField.some(demandsPresence));
  if (index.sparse && !present) return undefined;

  const { prefixes, depth } = equalPrefixes(index, conditions);
  const next = index.order[depth];
  const bounds = next && boundsOn(next.path, conditions, index);
  const given = orderThrough(index, prefixes, depth, sort);
  const worth = worthOf(index, depth, prefixes.length, bounds !== undefined);
  if (worth === 0 && (sort.length === 0 || given.sorted === 'no')) return undefined;
  const used = [...index.order.slice(0, depth), ...(next && bounds ? [next] : [])];
  return {
    index,
    ranges: prefixes.map((prefix) =>
      next && bounds ? keysWithin(prefix, bounds, next.direction) : keysWith(prefix),
    ),
    ...given,
    worth,
    exact: isExact(index, used, conditions),
  };
}

/** Whether anything of what is asked for is in an index at all: most indexes are passed over by this. */
function isNamed(
  { fields, order }: DocumentIndex,
  conditions: readonly Condition[],
  sort: readonly SortField[],
): boolean {
  const [first] = sort;
  if (first !== undefined && first.path === order[0]?.path) return true;
  return fields.some(({ path }) => conditions.some((condition) => condition.path === path));
}

/** How many keys lie on the way. */
export function sizeOf({ index, ranges }: Access): number {
  return ranges.reduce((sum, range) => sum + index.size(range), 0);
}

/** Equal leading fields count most, then a range on the next; a sparse index is narrow in itself. */
function worthOf(index: DocumentIndex, depth: number, prefixes: number, hasBounds: boolean): number {
  if (index.unique && depth >= index.fields.length && prefixes <= 1) return Number.POSITIVE_INFINITY;
  return 4 * depth + (hasBounds ? 2 : 0) + (index.sparse ? 1 : 0);
}

interface Prefixes {
  /** Beginnings of keys, in the order of the index. */
  readonly prefixes: readonly (readonly unknown[])[];
  readonly depth: number;
}

/** The beginnings of the keys that conditions of equality (or `$in`) on the leading fields allow. */
function equalPrefixes(index: DocumentIndex, conditions: readonly Condition[]): Prefixes {
  let prefixes: readonly (readonly unknown[])[] = [[]];
  for (const [depth, { path, direction }] of index.order.entries()) {
    const before = prefixes;
    const [first, ...others] = pointsOn(path, conditions).map((points) => {
      const inOrder = points.toSorted((a, b) => compareValues(a, b) * direction);
      return before.flatMap((prefix) => inOrder.map((point) => [...prefix, point]));
    });
    if (first === undefined) return { prefixes, depth };
    prefixes = rarest(index, first, others);
  }
  return { prefixes, depth: index.order.length };
}

/** Of several demands on one field, such as those of an `$all`, the one that leaves the fewest keys. */
function rarest<Prefix extends readonly unknown[]>(
  index: DocumentIndex,
  first: readonly Prefix[],
  others: readonly (readonly Prefix[])[],
): readonly Prefix[] {
  if (others.length === 0) return first;
  const counted = [first, ...others].map((prefixes) => ({
    prefixes,
    size: prefixes.reduce((sum, prefix) => sum + index.size(keysWith(prefix)), 0),
  }));
  return counted.reduce((best, other) => (other.size < best.size ? other : best)).prefixes;
}

/** For each condition that leaves only some values for a path: those values, each once. */
function pointsOn(path: string, conditions: readonly Condition[]): (readonly unknown[])[] {
  return conditions.filter((condition) => condition.path === path).flatMap(pointsOf);
}

function pointsOf({ operator, operand }: Condition): (readonly unknown[])[] {
  if (operator === '$eq') return Array.isArray(operand) ? [] : [[operand]];
  if (operator === '$exists') return operand === false ? [[null]] : [];
  if (!Array.isArray(operand)) return [];
  const values: readonly unknown[] = operand;
  if (operator === '$all') return values.filter((value) => !Array.isArray(value)).map((value) => [value]);
  if (operator !== '$in' || values.some((value) => Array.isArray(value))) return [];
  const sorted = values.toSorted(compareValues);
  return [sorted.filter((value, at) => at === 0 || compareValues(value, sorted[at - 1]) !== 0)];
}

/** The range a path may be in. Elements of one array may be on both sides of it, so then only one end counts. */
function boundsOn(path: string, conditions: readonly Condition[], index: DocumentIndex): Bounds | undefined {
  const lower = boundOn(path, conditions, '$gt', '$gte');
  const upper = boundOn(path, conditions, '$lt', '$lte');
  if (lower === undefined) return upper && { upper };
  return upper === undefined || !index.isSingleAt(path) ? { lower } : { lower, upper };
}

function boundOn(
  path: string,
  conditions: readonly Condition[],
  exclusive: '$gt' | '$lt',
  inclusive: '$gte' | '$lte',
): Bound | undefined {
  const found = conditions.find(
    ({ path: other, operator, operand }) =>
      other === path && (operator === exclusive || operator === inclusive) && !Array.isArray(operand),
  );
  return found && { value: found.operand, inclusive: found.operator === inclusive };
}

/** Whether a condition holds only where its field is there: all such documents stand in a sparse index. */
function demandsPresence({ operator, operand }: Condition): boolean {
  if (operator === '$exists') return operand === true;
  if (operator === '$in') return Array.isArray(operand) && !operand.includes(null);
  return operator !== '$ne' && operand !== null;
}
