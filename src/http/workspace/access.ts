import { deskPermissions } from '../../complaints/permission-table.js';
import { nameOf } from '../../complaints/directory.js';
import { accessesAtOnce } from '../../desk/access-log.js';
import { accessPage, accessQuery } from '../../workspace/contract/access.js';
import { endpoint, nobody, noBody, nothing, type Endpoint } from './endpoint.js';
import type { WorkspaceParts } from './parts.js';

/**
 * Who has looked at whose personal data.
 *
 * @param others the endpoints that show it, whose summaries say what was shown
 */
export function accessEndpoints(
  { access, rules }: Pick<WorkspaceParts, 'access' | 'rules'>,
  others: readonly Endpoint[],
): Endpoint[] {
  const summaries = new Map(
    others.map(({ method, path, summary }) => [`${method.toUpperCase()} ${path}`, summary]),
  );
  return [
    endpoint({
      method: 'get',
      path: '/access-log',
      summary: 'Who has looked at a case, or what a member of staff has looked at, the latest first.',
      may: deskPermissions['see-access-log'].roles,
      params: nothing,
      query: accessQuery,
      body: noBody,
      answers: accessPage,
      shows: nobody,
      async answer({ query: { reference, person, before } }) {
        const { directory } = rules();
        const found =
          reference === undefined
            ? await access.find({ person: person?.toLowerCase() ?? '', before })
            : await access.find({ reference, person: person?.toLowerCase(), before });
        return {
          looks: found.map((one) => ({
            ...{ id: one._id, at: one.at, person: one.person, by: one.by, kind: one.kind },
            name: nameOf(directory, one.person),
            what: summaries.get(one.endpoint) ?? one.endpoint,
            ...(one.reference !== undefined && { reference: one.reference }),
          })),
          ...(found.length === accessesAtOnce && { next: found.at(-1)?._id }),
        };
      },
    }),
  ];
}
