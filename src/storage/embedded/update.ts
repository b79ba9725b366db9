import { code, serverError, unsupported } from './errors.js';
import { isPosition } from './paths.js';
import { isUpdateOperator, operate, updateOperators, type UpdateOperator } from './update-operators.js';
import { copyOf, isFields, type Fields } from './values.js';

/** One field to change. */
interface Change {
  readonly operator: UpdateOperator;
  readonly path: string;
  readonly operand: unknown;
}

/** Reads an update; refuses operators outside the port's subset by name, and two changes to one field (code 40). */
export function parseUpdate(update: Readonly<Fields>): Change[] {
  const changes = Object.entries(update).flatMap(([operator, operands]) => {
    if (!operator.startsWith('$')) throw new TypeError('An update takes operators only, unlike replaceOne.');
    if (!isUpdateOperator(operator)) throw unsupported(operator, updateOperators);
    return Object.entries(isFields(operands) ? operands : {})
      .filter(([, operand]) => operand !== undefined)
      .map(([path, operand]) => ({ operator, path, operand: operandOf(operator, path, operand) }));
  });
  for (const [at, { path }] of changes.entries()) {
    if (/(^|\.)(\$|__proto__(\.|$))/.test(path) || !path.isWellFormed())
      throw unsupported(path, updateOperators);
    const other = changes.slice(0, at).find((earlier) => overlap(earlier.path, path));
    if (other)
      throw serverError(code.conflictingUpdates, `Updating '${path}' conflicts with '${other.path}'`);
  }
  return changes;
}

function operandOf(operator: UpdateOperator, path: string, operand: unknown): unknown {
  if (operator === '$push' || operator === '$addToSet') return copyOf(elementsToAdd(operand), path);
  if (operator === '$pull' && (isFields(operand) || Array.isArray(operand))) {
    throw new TypeError(
      `$pull takes a plain value (at "${path}"): FerretDB does not match elements by their fields.`,
    );
  }
  return copyOf(operand, path);
}

function elementsToAdd(operand: unknown): unknown {
  const modifiers = isFields(operand) ? Object.keys(operand).filter((key) => key.startsWith('$')) : [];
  const other = modifiers.find((modifier) => modifier !== '$each');
  if (other !== undefined) throw unsupported(other, updateOperators);
  return isFields(operand) && modifiers.length > 0 ? operand['$each'] : [operand];
}

function overlap(path: string, other: string): boolean {
  return path === other || path.startsWith(`${other}.`) || other.startsWith(`${path}.`);
}

/**
 * Makes the changes to a document, of which the caller owns the outermost level; `$setOnInsert` only when it is new. What
 * lies deeper is copied along the changed paths and otherwise shared with the document before, which nobody changes.
 */
export function applyChanges(
  changes: readonly Change[],
  document: Fields,
  occasion: 'insert' | 'update',
): void {
  for (const { operator, path, operand } of changes) {
    if (operator === '$setOnInsert' && occasion === 'update') continue;
    changeField(document, path, (value) => operate(operator, value, operand, path));
  }
}

/**
 * Gives the field at a dotted path a new value, made from the present one (undefined: not there), making what is
 * missing on the way, and copying what is there. Where a plain value is in the way, refuses as MongoDB does (code 28).
 */
export function changeField(document: Fields, path: string, change: (value: unknown) => unknown): void {
  changeWithin(document, path.split('.'), change);
}

function changeWithin(holder: Fields, path: readonly string[], change: (value: unknown) => unknown): void {
  const [field = '', ...rest] = path;
  const present = Object.hasOwn(holder, field) ? holder[field] : undefined;
  if (rest.length === 0) {
    put(holder, field, change(present));
  } else if (leadsOn(present, rest)) {
    const own = Array.isArray(present) ? Array.from<unknown>(present) : { ...present };
    put(holder, field, own);
    if (leadsOn(own, rest)) changeWithin(own, rest, change);
  } else if (change(undefined) !== undefined) {
    if (present !== undefined) {
      throw serverError(code.pathBlocked, `Cannot create field '${rest.join('.')}' in '${field}'`);
    }
    const made = {};
    changeWithin(made, rest, change);
    put(holder, field, made);
  }
}

/** Whether a path can go on through a value: any field of a document, but only a position of an array. */
function leadsOn(value: unknown, [next = '']: readonly string[]): value is Fields {
  return isFields(value) || (Array.isArray(value) && isPosition(next));
}

function put(holder: Fields, field: string, value: unknown): void {
  if (value !== undefined) {
    if (Array.isArray(holder)) while (holder.length < Number(field)) holder.push(null);
    holder[field] = value;
  } else if (Array.isArray(holder)) {
    throw new TypeError(
      `$unset cannot take element ${field} of an array: MongoDB leaves null there, FerretDB nothing.`,
    );
  } else {
    Reflect.deleteProperty(holder, field);
  }
}
