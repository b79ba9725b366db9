import type { DocumentIndex } from './document-index.js';
import type { Condition } from './filter.js';
import type { SortField } from './sort.js';

/**
 * Whether ranges of an index hold just the documents that conditions ask for, each once, so that they can be counted without
 * being looked at: each condition is on one of the fields that the ranges were made from, and says no more than they do.
 */
export function isExact(
  index: DocumentIndex,
  used: readonly SortField[],
  conditions: readonly Condition[],
): boolean {
  const onPath = (path: string): Condition[] => conditions.filter((condition) => condition.path === path);
  return (
    conditions.every(({ path }) => used.some((field) => field.path === path)) &&
    index.order.every(({ path }) =>
      index.isSingleAt(path) ? isRange(onPath(path)) : isOneElement(onPath(path)),
    )
  );
}

/** One element of an array: the document stands under it once. */
function isOneElement([condition, ...others]: readonly Condition[]): boolean {
  return condition?.operator === '$eq' && others.length === 0 && isPlain(condition.operand);
}

/** Nothing at all, a value, some values, or all between two. */
function isRange(conditions: readonly Condition[]): boolean {
  const [first] = conditions;
  if (first === undefined) return true;
  if (conditions.length === 1 && first.operator === '$in') {
    return Array.isArray(first.operand) && first.operand.every(isPlain);
  }
  const operators = conditions.map(({ operator }) => operator);
  const atMostOne = (...some: readonly string[]): boolean =>
    operators.filter((operator) => some.includes(operator)).length <= 1;
  return (
    conditions.every(({ operand }) => isPlain(operand)) &&
    (conditions.length === 1 || !operators.includes('$eq')) &&
    operators.every((operator) => ['$eq', '$lt', '$lte', '$gt', '$gte'].includes(operator)) &&
    atMostOne('$lt', '$lte') &&
    atMostOne('$gt', '$gte')
  );
}

/** Of a kind that only one kind of stored value is compared with. */
const isPlain = (value: unknown): boolean => typeof value === 'string' || typeof value === 'number';
