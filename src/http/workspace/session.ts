import { roles } from '../../complaints/directory.js';
import { session } from '../../workspace/contract/session.js';
import { endpoint, nobody, noBody, nothing, type Endpoint } from './endpoint.js';
import type { WorkspaceParts } from './parts.js';

/** Who is signed in. */
export function sessionEndpoints({
  rules,
  teamsApp,
}: Pick<WorkspaceParts, 'rules' | 'teamsApp'>): Endpoint[] {
  return [
    endpoint({
      method: 'get',
      path: '/session',
      summary: 'Who is signed in, and what the app needs to know of the council.',
      may: roles,
      params: nothing,
      query: nothing,
      body: noBody,
      answers: session,
      shows: nobody,
      answer({ person: { name, email, roles: held, serviceAreas } }) {
        const { policy } = rules();
        return {
          person: { name, email, roles: [...held], serviceAreas: [...serviceAreas] },
          council: {
            name: policy.council.name,
            serviceAreas: policy.serviceAreas.map(({ id, name: called }) => ({ id, name: called })),
          },
          ...(teamsApp !== undefined && { teamsApp }),
        };
      },
    }),
  ];
}
