import { accessThrough, type Access } from './access.js';
import type { DocumentIndex } from './document-index.js';
import type { Condition, ParsedFilter } from './filter.js';
import type { SortField } from './sort.js';

/** How a query is answered: through one index, or one for each alternative; with none every document is looked at. */
export interface Plan {
  readonly accesses: readonly Access[];
  /** Whether the documents come in the order asked for, so that looking can stop at the limit. */
  readonly sorted: boolean;
}

/**
 * Chooses the indexes for a query: the one whose leading fields are most narrowed down by the filter, of equals one
 * that also sorts; failing that one for each alternative of an `$or`; failing that one that only sorts.
 */
export function planQuery(
  filter: ParsedFilter,
  sort: readonly SortField[],
  indexes: readonly DocumentIndex[],
): Plan {
  const best = bestAccess(filter.conditions, sort, indexes);
  if (best !== undefined && best.worth > 0) return { accesses: [best], sorted: best.sorted };
  const union = filter.choices
    .map((alternatives) => accessesForEach(alternatives, filter.conditions, indexes))
    .find((accesses) => accesses !== undefined);
  if (union !== undefined) return { accesses: union, sorted: sort.length === 0 };
  return best === undefined
    ? { accesses: [], sorted: sort.length === 0 }
    : { accesses: [best], sorted: true };
}

function bestAccess(
  conditions: readonly Condition[],
  sort: readonly SortField[],
  indexes: readonly DocumentIndex[],
): Access | undefined {
  return indexes
    .map((index) => accessThrough(index, conditions, sort))
    .filter((access) => access !== undefined)
    .reduce<Access | undefined>(
      (best, access) => (best && !isBetter(access, best) ? best : access),
      undefined,
    );
}

function isBetter(access: Access, best: Access): boolean {
  if (access.worth !== best.worth) return access.worth > best.worth;
  return access.sorted && !best.sorted;
}

function accessesForEach(
  alternatives: readonly ParsedFilter[],
  common: readonly Condition[],
  indexes: readonly DocumentIndex[],
): readonly Access[] | undefined {
  const accesses = alternatives.map(({ conditions }) => bestAccess([...common, ...conditions], [], indexes));
  const found = accesses.filter((access) => access !== undefined);
  return found.length === accesses.length ? found : undefined;
}
