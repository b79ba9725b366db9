import { keysWith, keysWithin, type Bound, type Bounds, type KeyRange } from './cut.js';
import type { DocumentIndex } from './document-index.js';
import type { Condition } from './filter.js';
import { compareValues } from './order.js';
import type { SortField } from './sort.js';

/** A way to the documents of a query through an index: a superset of them, found without most of the others. */
export interface Access {
  readonly index: DocumentIndex;
  readonly ranges: readonly KeyRange[];
  readonly direction: 'forward' | 'backward';
  /** Whether the documents come in the order asked for. */
  readonly sorted: boolean;
  /** How far the conditions narrow the index down; 0 when it serves the sort alone. */
  readonly worth: number;
}

/** The way through an index that conditions and sort allow; undefined when it would help neither. */
export function accessThrough(
  index: DocumentIndex,
  conditions: readonly Condition[],
  sort: readonly SortField[],
): Access | undefined {
  const onFields = index.fields.map(({ path }) => conditions.filter((condition) => condition.path === path));
  const present = onFields.some((onField) => onField.some(demandsPresence));
  if (index.sparse && !present) return undefined;

  const { prefixes, pinned, depth } = equalPrefixes(index, conditions);
  const next = index.order[depth];
  const bounds = next && boundsOn(next.path, conditions, index);
  const direction = directionOf(index, pinned, sort);
  const worth = worthOf(index, depth, prefixes.length, bounds !== undefined);
  if (worth === 0 && (sort.length === 0 || direction === undefined)) return undefined;
  return {
    index,
    ranges: prefixes.map((prefix) =>
      next && bounds ? keysWithin(prefix, bounds, next.direction) : keysWith(prefix),
    ),
    direction: direction ?? 'forward',
    sorted: direction !== undefined,
    worth,
  };
}

/** Equal leading fields count most, then a range on the next; a sparse index is narrow in itself. */
function worthOf(index: DocumentIndex, depth: number, prefixes: number, hasBounds: boolean): number {
  if (index.unique && depth >= index.fields.length && prefixes <= 1) return Number.POSITIVE_INFINITY;
  return 4 * depth + (hasBounds ? 2 : 0) + (index.sparse ? 1 : 0);
}

interface Prefixes {
  /** Beginnings of keys, in the order of the index. */
  readonly prefixes: readonly (readonly unknown[])[];
  /** The paths that have one value in all of them. */
  readonly pinned: ReadonlySet<string>;
  readonly depth: number;
}

/** The beginnings of the keys that conditions of equality (or `$in`) on the leading fields allow. */
function equalPrefixes(index: DocumentIndex, conditions: readonly Condition[]): Prefixes {
  const pinned = new Set<string>();
  let prefixes: readonly (readonly unknown[])[] = [[]];
  for (const [depth, { path, direction }] of index.order.entries()) {
    const points = pointsOn(path, conditions);
    if (points === undefined) return { prefixes, pinned, depth };
    if (points.length === 1) pinned.add(path);
    const inOrder = points.toSorted((a, b) => compareValues(a, b) * direction);
    prefixes = prefixes.flatMap((prefix) => inOrder.map((point) => [...prefix, point]));
  }
  return { prefixes, pinned, depth: index.order.length };
}

/** The only values that a path may have, each once; undefined when any are possible. */
function pointsOn(path: string, conditions: readonly Condition[]): readonly unknown[] | undefined {
  const onPath = conditions.filter((condition) => condition.path === path);
  for (const { operator, operand } of onPath) {
    if (operator === '$eq' && !Array.isArray(operand)) return [operand];
    if (operator === '$exists' && operand === false) return [null];
  }
  const choice: unknown = onPath.find(({ operator }) => operator === '$in')?.operand;
  if (!Array.isArray(choice) || choice.some((value) => Array.isArray(value))) return undefined;
  const sorted: readonly unknown[] = choice.toSorted(compareValues);
  return sorted.filter((value, at) => at === 0 || compareValues(value, sorted[at - 1]) !== 0);
}

/** The range a path may be in. Elements of one array may be on both sides of it, so then only one end counts. */
function boundsOn(path: string, conditions: readonly Condition[], index: DocumentIndex): Bounds | undefined {
  const lower = boundOn(path, conditions, '$gt', '$gte');
  const upper = boundOn(path, conditions, '$lt', '$lte');
  if (lower === undefined) return upper && { upper };
  return upper === undefined || index.hasManyKeys ? { lower } : { lower, upper };
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

/** In which direction an index gives the sort asked for, given paths that have one value throughout; if it does. */
function directionOf(
  index: DocumentIndex,
  pinned: ReadonlySet<string>,
  sort: readonly SortField[],
): 'forward' | 'backward' | undefined {
  if (sort.length === 0) return 'forward';
  if (index.hasManyKeys) return undefined;
  const wanted = sort.filter(({ path }) => !pinned.has(path));
  if (wanted.length === 0) return 'forward';
  const given = index.order.filter(({ path }) => !pinned.has(path));
  const turns = new Set(
    wanted.map((field, at) => (given[at]?.path === field.path ? field.direction * given[at].direction : 0)),
  );
  if (turns.size > 1 || turns.has(0)) return undefined;
  return turns.has(1) ? 'forward' : 'backward';
}
