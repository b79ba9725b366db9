import type { Projection } from '../port.js';
import { namedBy, type Named } from './named.js';
import { isFields, type Fields } from './values.js';

type Document = Readonly<Fields>;

/** What a projection makes of documents. */
export interface Projector {
  /** The fields that it looks at; undefined when it needs the whole document. */
  readonly named?: Named;
  readonly project: (document: Document) => Document;
}

/**
 * What gives of a document only the fields that a projection keeps. It spares work; it is no way to hide a secret.
 *
 * @throws TypeError when the projection both keeps fields and leaves some out
 */
export function projector(projection: Projection): Projector {
  const { _id: id, ...others } = projection;
  const marks = new Set(Object.values(others));
  if (marks.size > 1) throw new TypeError('A projection either keeps fields or leaves them out, not both.');
  const keeps = marks.has(1) || (marks.size === 0 && id === 1);
  const paths = Object.keys(others);
  // Unlike every other field, `_id` is kept unless the projection leaves it out.
  const named = namedBy(keeps === (id === 0) ? paths : ['_id', ...paths]);
  if (keeps) return { named, project: (document) => keep(document, named) };
  return { project: named.size === 0 ? (document) => document : (document) => leaveOut(document, named) };
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
