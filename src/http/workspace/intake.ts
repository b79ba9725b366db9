import { nameOf } from '../../complaints/directory.js';
import { deskPermissions } from '../../complaints/permission-table.js';
import { awaited, awaitingGroup, type AwaitingCase } from '../../desk/intake.js';
import { intake, intakeQuery, type WaitingCase } from '../../workspace/contract/intake.js';
import { endpoint, noBody, nothing, type Endpoint } from './endpoint.js';
import type { WorkspaceParts } from './parts.js';

/** What waits for an officer to decide. */
export function intakeEndpoints({
  records,
  enquiries,
  rules,
}: Pick<WorkspaceParts, 'records' | 'enquiries' | 'rules'>): Endpoint[] {
  const shown = ({
    reference,
    resident,
    gist,
    receivedOn,
    service,
    owner,
    owes,
  }: AwaitingCase): WaitingCase => ({
    ...{ reference, resident, gist, receivedOn, service },
    owner: owner === null ? null : nameOf(rules().directory, owner),
    due: owes?.due ?? null,
  });
  return [
    endpoint({
      method: 'get',
      path: '/intake',
      summary:
        'Cases that wait for an officer, by what they wait for, and how many enquiries are still to be looked at.',
      may: deskPermissions['see-intake'].roles,
      params: nothing,
      query: intakeQuery,
      body: noBody,
      answers: intake,
      shows: () => ({ kind: 'list', list: 'intake' }),
      async answer({ query: { group, after } }) {
        const wanted = awaited.filter((one) => group === undefined || one === group);
        const [groups, { open }] = await Promise.all([
          Promise.all(wanted.map((one) => awaitingGroup(one, records, group && after))),
          enquiries.counts(),
        ]);
        return {
          groups: groups.map(({ cases, ...one }) => ({ ...one, cases: cases.map(shown) })),
          openEnquiries: open,
        };
      },
    }),
  ];
}
