import type { SortOrder } from '../port.js';
import { compareValues, extreme } from './order.js';
import { keysAt } from './paths.js';
import type { StoredDocument } from './values.js';

/** One step of an order of documents: 1 ascending, -1 descending. */
export interface SortField {
  readonly path: string;
  readonly direction: 1 | -1;
}

/** The steps of a sort order or an index, most significant first. */
export function sortFields(order: SortOrder): SortField[] {
  return Object.entries(order).map(([path, direction]) => ({ path, direction }));
}

/** The documents in that order, those that are equal in it as they were. An array sorts by its extreme element. */
export function sortDocuments(
  documents: readonly StoredDocument[],
  fields: readonly SortField[],
): StoredDocument[] {
  const directions = fields.map((field) => field.direction);
  return documents
    .map((document) => ({ document, key: sortKey(document, fields) }))
    .sort((a, b) => compareKeys(a.key, b.key, directions))
    .map(({ document }) => document);
}

/** What a document is sorted by. */
export function sortKey(document: StoredDocument, fields: readonly SortField[]): readonly unknown[] {
  return fields.map(({ path, direction }) => extreme(keysAt(document, path), direction));
}

/** Compares two keys field by field, each in its own direction. */
export function compareKeys(
  a: readonly unknown[],
  b: readonly unknown[],
  directions: readonly (1 | -1)[],
): number {
  for (let at = 0; at < directions.length; at++) {
    const order = compareValues(a[at], b[at]);
    if (order !== 0) return order * (directions[at] ?? 1);
  }
  return 0;
}
