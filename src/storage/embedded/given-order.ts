import type { DocumentIndex } from './document-index.js';
import type { SortField } from './sort.js';

/** In which order a way through an index gives its documents. */
export interface Given {
  readonly direction: 'forward' | 'backward';
  /** Whether they come in the order asked for: throughout, or only within each range of keys. */
  readonly sorted: 'throughout' | 'within-ranges' | 'no';
}

/**
 * The order that an index gives to documents whose keys begin with certain values, beside the one asked for. A path with one
 * value in all of them decides nothing; by one that holds arrays nothing is sorted through an index.
 *
 * @param prefixes beginnings of keys
 * @param depth how many fields these are
 */
export function orderThrough(
  index: DocumentIndex,
  prefixes: readonly (readonly unknown[])[],
  depth: number,
  sort: readonly SortField[],
): Given {
  if (sort.length === 0) return { direction: 'forward', sorted: 'throughout' };
  const leading = index.order.slice(0, depth);
  const pinned = leading.filter((_, at) => isOne(prefixes.map((prefix) => prefix[at])));
  const throughout = directionOf(index, pinned, sort);
  if (throughout) return { direction: throughout, sorted: 'throughout' };
  const within = directionOf(index, leading, sort);
  return within ? { direction: within, sorted: 'within-ranges' } : { direction: 'forward', sorted: 'no' };
}

const isOne = (values: readonly unknown[]): boolean => new Set(values).size <= 1;

/** The direction in which the index gives the order asked for, where some of its fields have one value; if it does. */
function directionOf(
  index: DocumentIndex,
  pinned: readonly SortField[],
  sort: readonly SortField[],
): Given['direction'] | undefined {
  const isPinned = ({ path }: SortField): boolean => pinned.some((field) => field.path === path);
  if (!sort.every(({ path }) => index.isSingleAt(path))) return undefined;
  const wanted = sort.filter((field) => !isPinned(field));
  if (wanted.length === 0) return 'forward';
  const given = index.order.filter((field) => !isPinned(field));
  const turns = new Set(
    wanted.map((field, at) => (given[at]?.path === field.path ? field.direction * given[at].direction : 0)),
  );
  if (turns.size > 1 || turns.has(0)) return undefined;
  return turns.has(1) ? 'forward' : 'backward';
}
