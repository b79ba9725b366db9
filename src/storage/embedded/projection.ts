import type { Projection } from '../port.js';
import { isFields, type Fields } from './values.js';

type Document = Readonly<Fields>;

/**
 * What gives of a document only the fields that a projection keeps. It spares work; it is no way to hide a secret.
 *
 * @throws TypeError when the projection both keeps fields and leaves some out
 */
export function projector(projection: Projection): (document: Document) => Document {
  const { _id: id, ...others } = projection;
  const marks = new Set(Object.values(others));
  if (marks.size > 1) throw new TypeError('A projection either keeps fields or leaves them out, not both.');
  const keeps = marks.has(1) || (marks.size === 0 && id === 1);
  const named = Object.keys(others);
  // Unlike every other field, `_id` is kept unless the projection leaves it out.
  const paths = keeps === (id === 0) ? named : ['_id', ...named];
  if (!keeps && paths.length === 0) return (document) => document;
  return keeps ? (document) => keep(document, paths) : (document) => leaveOut(document, paths);
}

function keep(document: Document, paths: readonly string[]): Document {
  return eachField(document, (field, value) => {
    if (paths.includes(field)) return value;
    const within = pathsWithin(field, paths);
    if (within.length === 0) return undefined;
    if (Array.isArray(value)) return value.filter(isFields).map((element) => keep(element, within));
    return isFields(value) ? keep(value, within) : undefined;
  });
}

function leaveOut(document: Document, paths: readonly string[]): Document {
  return eachField(document, (field, value) => {
    if (paths.includes(field)) return undefined;
    const within = pathsWithin(field, paths);
    if (within.length === 0) return value;
    if (Array.isArray(value)) {
      return value.map((element: unknown) => (isFields(element) ? leaveOut(element, within) : element));
    }
    return isFields(value) ? leaveOut(value, within) : value;
  });
}

/** A document with each value replaced, or gone where the new value is undefined. */
function eachField(document: Document, replace: (field: string, value: unknown) => unknown): Document {
  const replaced: Fields = {};
  for (const field in document) {
    const value = replace(field, document[field]);
    if (value !== undefined) replaced[field] = value;
  }
  return replaced;
}

/** The paths that go on within a field, from there. */
function pathsWithin(field: string, paths: readonly string[]): string[] {
  return paths.filter((path) => path.startsWith(`${field}.`)).map((path) => path.slice(field.length + 1));
}
