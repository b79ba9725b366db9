import type { Projection } from '../port.js';
import { isFields, type Fields } from './values.js';

type Document = Readonly<Fields>;

/** Fields by name, each with those that are meant within it: none where all of it is. */
type Named = Map<string, Named>;

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
  const paths = Object.keys(others);
  // Unlike every other field, `_id` is kept unless the projection leaves it out.
  const named = namedBy(keeps === (id === 0) ? paths : ['_id', ...paths]);
  if (!keeps && named.size === 0) return (document) => document;
  return keeps ? (document) => keep(document, named) : (document) => leaveOut(document, named);
}

function namedBy(paths: readonly string[]): Named {
  const named: Named = new Map();
  for (const path of paths) {
    let fields = named;
    for (const field of path.split('.')) {
      const within = fields.get(field) ?? new Map<string, Named>();
      fields.set(field, within);
      fields = within;
    }
  }
  return named;
}

function keep(document: Document, named: Named): Document {
  const kept: Fields = {};
  for (const field in document) {
    const within = named.get(field);
    if (within === undefined) continue;
    const value = document[field];
    if (within.size === 0) kept[field] = value;
    else if (Array.isArray(value))
      kept[field] = value.filter(isFields).map((element) => keep(element, within));
    else if (isFields(value)) kept[field] = keep(value, within);
  }
  return kept;
}

function leaveOut(document: Document, named: Named): Document {
  const left: Fields = {};
  for (const field in document) {
    const within = named.get(field);
    const value = document[field];
    if (within === undefined) left[field] = value;
    else if (within.size === 0) continue;
    else if (Array.isArray(value)) {
      left[field] = value.map((element: unknown) =>
        isFields(element) ? leaveOut(element, within) : element,
      );
    } else left[field] = isFields(value) ? leaveOut(value, within) : value;
  }
  return left;
}
