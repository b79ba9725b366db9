import { deskPermissions } from '../../complaints/permission-table.js';
import { specimen } from '../../correspondence/specimen.js';
import { letterMakeUps } from '../../policy/letter-parts.js';
import {
  letterSpecimen,
  letterTemplateParams,
  letterTemplates,
} from '../../workspace/contract/letter-templates.js';
import { endpoint, nobody, noBody, nothing, type Endpoint } from './endpoint.js';
import type { WorkspaceParts } from './parts.js';

const { 'see-council': seeing } = deskPermissions;

/** The council's letters: what they are made of, and what they come to in a made-up case. */
export function letterTemplateEndpoints({
  rules,
  delivered,
}: Pick<WorkspaceParts, 'rules' | 'delivered'>): Endpoint[] {
  return [
    endpoint({
      method: 'get',
      path: '/letters',
      summary: 'What each letter is made of, and what it cannot do without.',
      may: seeing.roles,
      params: nothing,
      query: nothing,
      body: noBody,
      answers: letterTemplates,
      shows: nobody,
      answer() {
        const { policy } = rules();
        return {
          signature: policy.letters.signature,
          letters: letterMakeUps(policy).map(({ kind, subject, body, required }) => ({
            ...{ kind, subject },
            body: [...body],
            required: [...required],
          })),
        };
      },
    }),
    endpoint({
      method: 'get',
      path: '/letters/{kind}',
      summary: 'A letter as it would be mailed in a made-up case.',
      may: seeing.roles,
      params: letterTemplateParams,
      query: nothing,
      body: noBody,
      answers: letterSpecimen,
      shows: nobody,
      async answer({ params: { kind } }) {
        const message = specimen(kind, rules());
        const { html } = await delivered(message);
        return { subject: message.subject, text: message.text, html: html ?? '' };
      },
    }),
  ];
}
