import type { z } from 'zod';
import type { AccessedThing } from '../../desk/access-log.js';
import type { KeptFile } from '../../desk/files.js';
import { fileType } from '../../workspace/contract/case/transcript.js';
import { asAttachment } from '../attachment.js';
import { checked, noBody, nothing, type Asked, type Described, type Endpoint } from './endpoint.js';

/** A file as an endpoint answers with it. */
export interface AnsweredFile extends Pick<KeptFile, 'name' | 'type'> {
  readonly bytes: Uint8Array;
}

/** An endpoint that answers with a file, as it is declared. */
interface Spec<P extends z.ZodObject> extends Omit<Described, 'method' | 'takes'> {
  readonly params: P;
  /** @throws HttpError where there is none for whoever asks */
  readonly find: (asked: Asked<z.output<P>, unknown, unknown>) => Promise<AnsweredFile>;
  /** Whose personal data it is, for the access log. */
  readonly shows: (asked: Asked<z.output<P>, unknown, unknown>) => AccessedThing;
}

/** An endpoint that answers with a file that somebody sent: to be saved, never shown as a page of ours. */
export function fileEndpoint<P extends z.ZodObject>({ params, find, shows, ...told }: Spec<P>): Endpoint {
  return {
    ...told,
    method: 'get',
    shapes: { params, query: nothing, body: undefined, answers: undefined },
    produces: fileType.options,
    async handle(raw, res, keep) {
      const asked = checked({ params, query: nothing, body: noBody }, raw);
      const { name, type, bytes } = await find(asked);
      await keep(shows(asked));
      res.sendRaw(200, Buffer.from(bytes), {
        'Content-Type': type,
        'Content-Length': String(bytes.length),
        'Content-Disposition': asAttachment(name),
      });
    },
  };
}
