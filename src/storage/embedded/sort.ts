import type { SortOrder } from '../port.js';
import { compareValues, extreme } from './order.js';
import { keysAt } from './paths.js';
import type { Fields } from './values.js';

/** One step of an order of documents: 1 ascending, -1 descending. */
export interface SortField {
  readonly path: string;
  readonly direction: 1 | -1;
}

/** The steps of a sort order or an index, most significant first. */
export function sortFields(order: SortOrder): SortField[] {
  return Object.entries(order).map(([path, direction]) => ({ path, direction }));
}

/**
 * What holds documents in the order of those, where they are equal in it as it was. An array sorts by its extreme element.
 *
 * @param documentOf what is held, with at least the fields to sort by
 */
export function sortedBy<Holder>(
  fields: readonly SortField[],
  holders: readonly Holder[],
  documentOf: (holder: Holder) => Readonly<Fields>,
): Holder[] {
  const directions = fields.map((field) => field.direction);
  return holders
    .map((holder) => ({ holder, key: sortKey(documentOf(holder), fields) }))
    .sort((a, b) => compareKeys(a.key, b.key, directions))
    .map(({ holder }) => holder);
}

/** What a document is sorted by. */
export function sortKey(document: Readonly<Fields>, fields: readonly SortField[]): readonly unknown[] {
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
