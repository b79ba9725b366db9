import { z } from 'zod';
import { deskPermissions } from '../../complaints/permission-table.js';
import { caseFilters, savedViews, viewToSave } from '../../workspace/contract/worklist.js';
import { endpoint, nobody, noBody, nothing, type Endpoint } from './endpoint.js';
import type { WorkspaceParts } from './parts.js';
import { refused } from './problems.js';

const { 'see-cases': seeing } = deskPermissions;

/** The lists that somebody keeps for themselves. Nobody sees another's. */
export function viewEndpoints({ views }: Pick<WorkspaceParts, 'views'>): Endpoint[] {
  const common = { may: seeing.roles, query: nothing, answers: savedViews, shows: nobody } as const;
  const kept = async (person: string) => ({
    views: (await views.of(person)).map(({ _id, name, filters }) => ({
      id: _id,
      name,
      filters: caseFilters.parse(filters),
    })),
  });
  return [
    endpoint({
      ...common,
      method: 'get',
      path: '/views',
      summary: 'The lists of cases that the reader keeps.',
      params: nothing,
      body: noBody,
      answer: ({ person }) => kept(person.email),
    }),
    endpoint({
      ...common,
      method: 'post',
      path: '/views',
      summary: 'Keeps a list under a name; one of the same name gives way to it.',
      params: nothing,
      body: viewToSave,
      async answer({ person, body: { name, filters } }) {
        const refusal = await views.save(person.email, name, filters);
        if (refusal) throw refused(refusal);
        return kept(person.email);
      },
    }),
    endpoint({
      ...common,
      method: 'del',
      path: '/views/{id}',
      summary: 'Takes a kept list away; harmless when it is gone already.',
      params: z.strictObject({ id: z.string().max(100) }),
      body: noBody,
      async answer({ person, params }) {
        await views.remove(person.email, params.id);
        return kept(person.email);
      },
    }),
  ];
}
