import type { CaseFilters } from '../../../contract/worklist.js';

type Field = keyof CaseFilters;

/** In the order in which a list is narrowed down, and in which its address says so. */
const fields = [
  'words',
  'status',
  'stage',
  'service',
  'owner',
  'due',
  'breach',
  'adjustments',
  'order',
] as const satisfies readonly Field[];

/** Which cases an address lists. What it says and we do not know is for the service to refuse. */
export function filtersIn(search: URLSearchParams): CaseFilters {
  const said = fields.flatMap((field) => {
    const value = search.get(field);
    return value === null || value === '' ? [] : [[field, value] as const];
  });
  return Object.fromEntries(said);
}

/** The same in an address, always alike. */
export function addressOf(filters: CaseFilters): string {
  const said = fields.flatMap((field) => {
    const value = filters[field];
    return value === undefined ? [] : [[field, value] as [string, string]];
  });
  return new URLSearchParams(said).toString();
}

/** What can be chosen of a field that is chosen from: as the service calls it, and in words. */
export const choices = {
  status: [
    ['open', 'Open'],
    ['answered', 'Answered'],
    ['closed', 'Closed'],
    ['withdrawn', 'Withdrawn'],
    ['refused', 'Refused'],
  ],
  stage: [
    ['1', 'Stage 1'],
    ['2', 'Stage 2'],
  ],
  due: [
    ['overdue', 'Overdue'],
    ['today', 'Today'],
    ['week', 'This week'],
    ['later', 'Later'],
    ['nothing', 'Nothing is owed'],
  ],
  breach: [
    ['now', 'Late now'],
    ['ever', 'Late now or before'],
  ],
  adjustments: [['recorded', 'Recorded']],
  order: [['newest', 'Newest first']],
} as const;

/** The views that everybody has. @param email of whoever looks */
export function usualViews(
  email: string,
): readonly { readonly name: string; readonly filters: CaseFilters }[] {
  return [
    { name: 'All cases', filters: {} },
    { name: 'Mine', filters: { owner: email } },
    { name: 'Overdue', filters: { due: 'overdue' } },
    { name: 'Due today', filters: { due: 'today' } },
    { name: 'Nobody answers for it', filters: { owner: 'nobody' } },
  ];
}
