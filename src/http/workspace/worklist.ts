import { localDate } from '../../calendar/english-dates.js';
import { hasRole } from '../../complaints/directory.js';
import { deskPermissions } from '../../complaints/permission-table.js';
import { casesSeenBy } from '../../complaints/seen-by.js';
import { owing } from '../../correspondence/owing.js';
import type { ListTotal, ListedCase } from '../../desk/worklist.js';
import type { CaseFilter } from '../../desk/worklist-filter.js';
import {
  caseList,
  caseListQuery,
  caseOwners,
  type CaseFilters,
  type ListedCase as ShownCase,
} from '../../workspace/contract/worklist.js';
import { endpoint, nobody, noBody, nothing, type Endpoint } from './endpoint.js';
import type { WorkspaceParts } from './parts.js';

const { 'see-cases': seeing } = deskPermissions;

/** The lists of cases. */
export function worklistEndpoints({
  worklist,
  rules,
}: Pick<WorkspaceParts, 'worklist' | 'rules'>): Endpoint[] {
  return [
    endpoint({
      method: 'get',
      path: '/cases',
      summary: 'The cases that the reader may see, what is owed first first.',
      may: seeing.roles,
      params: nothing,
      query: caseListQuery,
      body: noBody,
      answers: caseList,
      shows: () => ({ kind: 'list', list: 'cases' }),
      async answer({ query: { order = 'owed', after, ...filters }, person, now }) {
        const { directory } = rules();
        const today = localDate(now);
        const seen = casesSeenBy(person.email, { directory, now });
        const asked = { filter: filterOf(filters), order, seen, today };
        const [page, total] = await Promise.all([
          worklist.page(asked, after),
          after === undefined ? worklist.total(asked) : undefined,
        ]);
        const day = today.toString();
        return {
          today: day,
          cases: page.cases.map((listed) => shown(listed, day)),
          next: page.next,
          total: total && counted(total),
        };
      },
    }),
    endpoint({
      method: 'get',
      path: '/case-owners',
      summary: 'Those who answer for cases, or may: to narrow a list down to.',
      may: seeing.roles,
      params: nothing,
      query: nothing,
      body: noBody,
      answers: caseOwners,
      shows: nobody,
      answer: () => ({
        people: rules()
          .directory.people.filter((person) => hasRole(person, seeing.roles))
          .map(({ email, name }) => ({ email, name })),
      }),
    }),
  ];
}

/** What a list is narrowed down to, as its address says it. */
export function filterOf({ stage, owner, ...same }: Omit<CaseFilters, 'order'>): CaseFilter {
  return {
    ...same,
    stage: stage === undefined ? undefined : stage === '1' ? 1 : 2,
    owner: owner === 'nobody' ? { nobody: true } : owner,
  };
}

function shown(listed: ListedCase, today: string): ShownCase {
  const { owes, breachedAfter, wasBreached, ...rest } = listed;
  const isBreached = breachedAfter !== undefined && breachedAfter < today;
  // What is added stands first: V8 makes a shape of its own, which lasts, for each object that grows after a spread.
  return {
    breach: isBreached ? 'now' : wasBreached ? 'before' : undefined,
    owes: owes && { what: owing[owes.kind], ...owes },
    ...rest,
  };
}

const counted = (total: ListTotal) =>
  'exactly' in total ? { count: total.exactly, more: false } : { count: total.atLeast, more: true };
