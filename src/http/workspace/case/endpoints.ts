import { z } from 'zod';
import { deskPermissions } from '../../../complaints/permission-table.js';
import { caseView } from '../../../workspace/contract/case/case.js';
import { wholeMessage } from '../../../workspace/contract/case/messages.js';
import { transcript } from '../../../workspace/contract/case/transcript.js';
import { notFound } from '../../errors.js';
import { endpoint, noBody, nothing, type Endpoint } from '../endpoint.js';
import { fileEndpoint } from '../file-endpoint.js';
import type { WorkspaceParts } from '../parts.js';
import { aFile, sentFile } from '../sent-file.js';
import { caseViewOf } from './case-view.js';
import { lookedAt } from './looked-at.js';
import { whole } from './message-views.js';
import { saidInCase, transcriptOf } from './transcript.js';

const { 'see-cases': seeing } = deskPermissions;

/** The parameters of an address below a case. */
export const ofCase = z.strictObject({ reference: z.string().max(40) });
const ofMessage = ofCase.extend({ id: z.string().max(300) });
const ofFile = ofCase.extend({ file: aFile });

const showsCase = ({ params: { reference } }: { readonly params: z.output<typeof ofCase> }) => ({
  kind: 'case' as const,
  reference,
});

/** A case, what was said in it with the files that came, and what was sent. */
export function caseEndpoints({
  desk,
  messages,
  conversations,
  enquiries,
  contents,
  delivered,
}: WorkspaceParts): Endpoint[] {
  return [
    endpoint({
      method: 'get',
      path: '/cases/{reference}',
      summary: 'A case: what was complained of, what has happened, what is owed, and what you may do now.',
      may: seeing.roles,
      ...{ params: ofCase, query: nothing, body: noBody, answers: caseView },
      shows: showsCase,
      versionOf: ({ version }) => version,
      async answer({ params, person, now }) {
        const looked = await lookedAt(desk, params.reference, person, now);
        return caseViewOf(looked, await messages.of(params.reference));
      },
    }),
    endpoint({
      method: 'get',
      path: '/cases/{reference}/transcript',
      summary: 'What was said, turn by turn, and what was understood of it.',
      may: seeing.roles,
      ...{ params: ofCase, query: nothing, body: noBody, answers: transcript },
      shows: showsCase,
      async answer({ params, person, now }) {
        return transcriptOf(await lookedAt(desk, params.reference, person, now), {
          conversations,
          enquiries,
        });
      },
    }),
    fileEndpoint({
      path: '/cases/{reference}/files/{file}',
      summary: 'A file that the resident sent with what they said.',
      may: seeing.roles,
      params: ofFile,
      shows: showsCase,
      async find({ params: { reference, file }, person, now }) {
        const looked = await lookedAt(desk, reference, person, now);
        const about = await saidInCase(looked, { conversations, enquiries });
        return sentFile(about?.part ?? [], file, contents);
      },
    }),
    endpoint({
      method: 'get',
      path: '/cases/{reference}/messages/{id}',
      summary: 'A letter or a card of a case, exactly as its reader gets it.',
      may: seeing.roles,
      ...{ params: ofMessage, query: nothing, body: noBody, answers: wholeMessage },
      shows: showsCase,
      async answer({ params: { reference, id }, person, now }) {
        await lookedAt(desk, reference, person, now);
        const message = await messages.find(reference, id);
        if (!message) throw notFound('There is no such letter.');
        return whole(message, delivered);
      },
    }),
  ];
}
