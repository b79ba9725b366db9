import { refuseUndefined } from '../undefined-values.js';
import { unsupported } from './errors.js';
import { compareValues, equalValues, kindOf } from './order.js';
import { valuesAt } from './paths.js';
import { copyOf, idText, isFields, type Fields } from './values.js';

/** Whether what stands at a path passes: an array does when it does itself, or one of its elements. */
type Test = (values: readonly unknown[], operand: unknown) => boolean;

/** A document with many words is looked at for one of them a thousand times in a search: that is not to copy them. */
const equals: Test = (values, operand) =>
  typeof operand === 'string' || typeof operand === 'number'
    ? values.some((value) => value === operand || (Array.isArray(value) && value.includes(operand)))
    : flat(values).some((value) => equalValues(value, operand));

const flat = (values: readonly unknown[]): readonly unknown[] =>
  values.flatMap((value) =>
    Array.isArray(value) ? [value, ...Array.from<unknown>(value)] : [value ?? null],
  );

/** Values of another kind than the operand's are neither before nor after it. */
const stands =
  (order: (sign: number) => boolean): Test =>
  (values, operand) =>
    flat(values).some((value) => kindOf(value) === kindOf(operand) && order(compareValues(value, operand)));

const tests = {
  $eq: equals,
  $ne: (values, operand) => !equals(values, operand),
  $in: (values, operands) => Array.isArray(operands) && operands.some((operand) => equals(values, operand)),
  /** As in MongoDB, all of nothing is never there. */
  $all: (values, operands) =>
    Array.isArray(operands) && operands.length > 0 && operands.every((operand) => equals(values, operand)),
  $lt: stands((sign) => sign < 0),
  $lte: stands((sign) => sign <= 0),
  $gt: stands((sign) => sign > 0),
  $gte: stands((sign) => sign >= 0),
} satisfies Record<string, Test>;

type Operator = keyof typeof tests | '$exists';

const operators: readonly string[] = [...Object.keys(tests), '$exists', '$or'];

function isOperator(name: string): name is Operator {
  return name !== '$or' && operators.includes(name);
}

/** One demand on what stands at a path. */
export interface Condition {
  readonly path: string;
  readonly operator: Operator;
  readonly operand: unknown;
}

/** All conditions must hold, and of each choice (an `$or`) at least one alternative. */
export interface ParsedFilter {
  readonly conditions: readonly Condition[];
  readonly choices: readonly (readonly ParsedFilter[])[];
  /** As the caller wrote it. */
  readonly source: Readonly<Fields>;
}

/** Reads a filter; refuses `undefined`, and any operator outside the port's subset, by name. */
export function parseFilter(filter: Readonly<Fields>): ParsedFilter {
  refuseUndefined(filter);
  const { $or: alternatives, ...criteria } = filter;
  return {
    conditions: Object.entries(criteria).flatMap(([path, criterion]) => parseCriterion(path, criterion)),
    choices: alternatives === undefined ? [] : [parseAlternatives(alternatives)],
    source: filter,
  };
}

function parseAlternatives(alternatives: unknown): ParsedFilter[] {
  if (!Array.isArray(alternatives) || alternatives.length === 0 || !alternatives.every(isFields)) {
    throw new TypeError('$or takes a list of at least one filter.');
  }
  return alternatives.map(parseFilter);
}

function parseCriterion(path: string, criterion: unknown): Condition[] {
  if (path.startsWith('$')) throw unsupported(path, operators);
  if (!isFields(criterion) || !Object.keys(criterion).some((key) => key.startsWith('$'))) {
    return [{ path, operator: '$eq', operand: copyOf(criterion, path) }];
  }
  return Object.entries(criterion).map(([operator, operand]) => {
    if (!isOperator(operator)) throw unsupported(operator, operators);
    if ((operator === '$in' || operator === '$all') && !Array.isArray(operand))
      throw new TypeError(`${operator} takes a list (at "${path}").`);
    return { path, operator, operand: copyOf(operand, path) };
  });
}

/** The `_id` that a filter asks for, as text; undefined where it may find any other. */
export function onlyId({ conditions }: ParsedFilter): string | undefined {
  const found = conditions.find(({ path, operator }) => path === '_id' && operator === '$eq');
  return found && idText(found.operand);
}

/** The paths that a filter looks at. */
export function pathsOf({ conditions, choices }: ParsedFilter): string[] {
  return [...conditions.map(({ path }) => path), ...choices.flat().flatMap(pathsOf)];
}

/** Whether a document is one that the filter asks for. */
export function matches(filter: ParsedFilter, document: Readonly<Fields>): boolean {
  return (
    filter.conditions.every((condition) => holds(condition, document)) &&
    filter.choices.every((alternatives) => alternatives.some((alternative) => matches(alternative, document)))
  );
}

function holds({ path, operator, operand }: Condition, document: Readonly<Fields>): boolean {
  const values = valuesAt(document, path);
  if (operator === '$exists') return values.some((value) => value !== undefined) === Boolean(operand);
  const test: Test = tests[operator];
  return test(values, operand);
}
