import { Binary, BSON, ObjectId } from 'mongodb';

/** A JSON-like object, as stored. */
export type Fields = Record<string, unknown>;

/** A document as the engine holds it: never changed, only replaced, and never handed out but as a copy. */
export interface StoredDocument extends Readonly<Fields> {
  readonly _id: unknown;
}

/** An `_id` as text, another for each. */
export function idText(id: unknown): string {
  return typeof id === 'string' ? JSON.stringify(id) : BSON.EJSON.stringify(id);
}

/** Whether a value is an embedded document, rather than an array, a date or another single value. */
export function isFields(value: unknown): value is Fields {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}

/**
 * A copy of a value as it will be stored: without undefined fields, bytes as `Binary`, half of a surrogate pair as U+FFFD.
 * Refuses, naming the path, what not every engine keeps as it is: NaN and infinities, arrays directly in arrays,
 * field names with `$` or a dot, and objects of other classes (a `PlainDate` would be stored as `{}`).
 */
export function copyOf(value: unknown, path: string): unknown {
  if (value === null || typeof value === 'boolean') return value;
  // As UTF-8 says it, so that a document reads the same before it was on the disk and after.
  if (typeof value === 'string') return value.toWellFormed();
  if (typeof value === 'number' && Number.isFinite(value)) return value;
  if (Array.isArray(value)) return Array.from(value, (element) => copyOfElement(element, path));
  if (value instanceof Date && !Number.isNaN(value.getTime())) return new Date(value);
  if (isFields(value)) return copyOfFields(value, path);
  if (value instanceof ObjectId) return value;
  if (value instanceof Binary) return new Binary(Uint8Array.from(value.value()), value.sub_type);
  if (value instanceof Uint8Array) return new Binary(Uint8Array.from(value));
  throw new TypeError(`${describe(value)} cannot be stored (at "${path}").`);
}

function copyOfElement(element: unknown, path: string): unknown {
  if (Array.isArray(element))
    throw new TypeError(`An array directly in an array cannot be stored (at "${path}").`);
  return element === undefined ? null : copyOf(element, path);
}

/** As {@link copyOf}, of an embedded or whole document. */
export function copyOfFields(fields: Readonly<Fields>, path = ''): Fields {
  const copy: Fields = {};
  for (const [field, value] of Object.entries(fields)) {
    if (value === undefined) continue;
    if (/^\$|[.\0]|^__proto__$/.test(field) || !field.isWellFormed())
      throw new TypeError(`The field name "${field}" cannot be stored.`);
    copy[field] = copyOf(value, path === '' ? field : `${path}.${field}`);
  }
  return copy;
}

/**
 * A copy of what is stored already, to be handed out or changed. It was checked when it came in, so that nothing need be
 * checked here: every turn of a conversation copies the whole of it.
 */
export function copyOfStored(document: Readonly<Fields>): Fields {
  const copy: Fields = {};
  for (const field in document) copy[field] = copyOfStoredValue(document[field]);
  return copy;
}

function copyOfStoredValue(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(copyOfStoredValue);
  return isFields(value) ? copyOfStored(value) : copyOf(value, '');
}

function describe(value: unknown): string {
  if (typeof value === 'object' && value !== null) return `A value of the class ${value.constructor.name}`;
  return typeof value === 'number' ? 'A number that is not finite' : `A value of the type ${typeof value}`;
}
