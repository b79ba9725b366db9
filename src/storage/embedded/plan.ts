import { accessThrough, sizeOf, type Access } from './access.js';
import type { DocumentIndex } from './document-index.js';
import type { Condition, ParsedFilter } from './filter.js';
import type { SortField } from './sort.js';

/** How a query is answered: through one index, or one for each alternative; with none every document is looked at. */
export interface Plan {
  readonly accesses: readonly Access[];
  /**
   * How the documents come: in the order asked for, so that looking can stop at the limit; in that order once what the ranges
   * give is merged; or in another.
   */
  readonly order: 'as-asked' | 'to-be-merged' | 'to-be-sorted';
  /** Whether the indexes alone say which documents are asked for. */
  readonly exact: boolean;
}

/** What a query asks for, as far as a plan depends on it. */
interface Question {
  readonly filter: ParsedFilter;
  readonly sort: readonly SortField[];
  readonly limit: number;
}

/**
 * Chooses the indexes for a query: the one through which the fewest documents are looked at; where the filter's conditions
 * lead through none, one for each alternative of an `$or`; failing that one that only sorts.
 */
export function planQuery({ filter, sort, limit }: Question, indexes: readonly DocumentIndex[]): Plan {
  const best = bestAccess(filter.conditions, sort, limit, indexes);
  if (best !== undefined && best.worth > 0) {
    return { accesses: [best], order: orderOf(best), exact: best.exact && filter.choices.length === 0 };
  }
  const union = filter.choices
    .map((alternatives) => accessesForEach(alternatives, filter.conditions, sort, indexes))
    .find((accesses) => accesses !== undefined);
  if (union !== undefined) return { accesses: union, order: orderOfAll(union, sort), exact: false };
  return best === undefined
    ? { accesses: [], order: sort.length === 0 ? 'as-asked' : 'to-be-sorted', exact: false }
    : { accesses: [best], order: 'as-asked', exact: false };
}

function orderOf({ sorted }: Access): Plan['order'] {
  if (sorted === 'no') return 'to-be-sorted';
  return sorted === 'throughout' ? 'as-asked' : 'to-be-merged';
}

function orderOfAll(accesses: readonly Access[], sort: readonly SortField[]): Plan['order'] {
  if (sort.length === 0) return 'as-asked';
  return accesses.every(({ sorted }) => sorted !== 'no') ? 'to-be-merged' : 'to-be-sorted';
}

function bestAccess(
  conditions: readonly Condition[],
  sort: readonly SortField[],
  limit: number,
  indexes: readonly DocumentIndex[],
): Access | undefined {
  const all: Access[] = [];
  for (const index of indexes) {
    const access = accessThrough(index, conditions, sort);
    // What leads to one document at most is not weighed against anything; the index of `_id` stands first.
    if (access?.worth === Infinity) return access;
    if (access) all.push(access);
  }
  const [only, another] = all;
  if (another === undefined) return only;
  const sized = all.map((access) => ({ access, size: sizeOf(access) }));
  const narrowing = sized.filter(({ access }) => access.worth > 0).map(({ size }) => size);
  const found = Math.min(...narrowing);
  return sized
    .map(({ access, size }) => ({ access, cost: costOf(access, size, found, limit) }))
    .reduce((best, other) => (isBetter(other, best) ? other : best)).access;
}

/**
 * How many documents are likely to be looked at. In the order asked for, looking stops at the limit: after so many as lie
 * between them if those that are found, at most as many as the narrowest way holds, are spread evenly.
 */
function costOf({ sorted }: Access, size: number, found: number, limit: number): number {
  if (sorted === 'no' || limit === Infinity || found === 0) return size;
  return Math.min(size, (limit * size) / Math.min(found, size));
}

interface Costed {
  readonly access: Access;
  readonly cost: number;
}

function isBetter(one: Costed, other: Costed): boolean {
  if (one.cost !== other.cost) return one.cost < other.cost;
  if ((one.access.sorted === 'no') !== (other.access.sorted === 'no')) return other.access.sorted === 'no';
  return one.access.worth > other.access.worth;
}

function accessesForEach(
  alternatives: readonly ParsedFilter[],
  common: readonly Condition[],
  sort: readonly SortField[],
  indexes: readonly DocumentIndex[],
): readonly Access[] | undefined {
  const accesses = alternatives.map(({ conditions }) =>
    bestAccess([...common, ...conditions], sort, Infinity, indexes),
  );
  const found = accesses.filter((access) => access !== undefined && access.worth > 0);
  return found.length === accesses.length ? found.filter((access) => access !== undefined) : undefined;
}
