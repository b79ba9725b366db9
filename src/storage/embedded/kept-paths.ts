import type { IndexOptions, SortOrder } from '../port.js';

/**
 * What an index has kept decoded of each document: the fields by which it puts them in order, and with a field that stands in
 * an embedded document the rest of that one, since lists are likely to show and to filter by what stands beside what they are
 * ordered by (a row, and when it changed). A sparse index is there to find a few, and has only its fields kept.
 */
export function keptPaths(order: SortOrder, { sparse = false }: IndexOptions): readonly string[] {
  return Object.keys(order).map((path) => (sparse ? path : path.replace(/\.[^.]*$/, '')));
}
