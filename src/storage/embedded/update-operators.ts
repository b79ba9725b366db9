import { code, serverError } from './errors.js';
import { equalValues } from './order.js';

/** The new value of a field, from the present one and the operand; undefined is a field that is not there. */
type Operation = (value: unknown, operand: unknown, path: string) => unknown;

/** What an update may do to a field. Operands of `$push` and `$addToSet` are lists, as with `$each`. */
const operations = {
  $set: (_, operand) => operand,
  $setOnInsert: (_, operand) => operand,
  $unset: () => undefined,
  $inc: (value, operand, path) => numberAt(value === undefined ? 0 : value, path) + numberAt(operand, path),
  $push: (value, operand, path) => [...listAt(value, path), ...listAt(operand, path)],
  $addToSet: (value, operand, path) =>
    listAt(operand, path).reduce<unknown[]>(
      (set, element) => (set.some((present) => equalValues(present, element)) ? set : [...set, element]),
      listAt(value, path),
    ),
  $pull: (value, operand, path) =>
    value === undefined ? undefined : listAt(value, path).filter((element) => !equalValues(element, operand)),
} satisfies Record<string, Operation>;

export type UpdateOperator = keyof typeof operations;

export const updateOperators: readonly string[] = Object.keys(operations);

export function isUpdateOperator(name: string): name is UpdateOperator {
  return updateOperators.includes(name);
}

/** The new value of a field. Refuses, as MongoDB does, to count what is no number and to extend what is no array. */
export function operate(operator: UpdateOperator, value: unknown, operand: unknown, path: string): unknown {
  const operation: Operation = operations[operator];
  return operation(value, operand, path);
}

function numberAt(value: unknown, path: string): number {
  if (typeof value === 'number') return value;
  throw serverError(code.notNumeric, `Cannot apply $inc where a value is not a number, at '${path}'`);
}

function listAt(value: unknown, path: string): unknown[] {
  if (value === undefined) return [];
  if (Array.isArray(value)) return value;
  throw serverError(code.wrongValue, `The field '${path}' must be an array`);
}
