import type { Request, RequestHandler } from 'restify';
import restify from 'restify';
import { HttpError, tooLarge } from './errors.js';

/** The most that a request may bring, in bytes. Fifty thousand characters fit in any script, with room to spare. */
const mostBytes = 256 * 1024;

/** The same for a form, which writes three signs for every byte that is not plain ASCII. */
const mostFormBytes = 3 * mostBytes;

/** The most that an upload may bring. Files are not taken, but a resident who tries gets a sentence, not a broken line. */
const mostUploadBytes = 32 * 1024 * 1024;

const { bodyReader, jsonBodyParser, urlEncodedBodyParser, multipartBodyParser } = restify.plugins;

/** Refuses by the request's own account what would be refused after reading all of it. */
function checkLength(most: number): RequestHandler {
  return (req, _res, next) => {
    // A compressed body counts small and unfolds large. No client of ours sends one.
    if ((req.headers['content-encoding'] ?? 'identity') !== 'identity') {
      next(new HttpError(415, 'UnsupportedMediaType', 'The request must not be compressed.'));
      return;
    }
    next(
      Number(req.headers['content-length'] ?? 0) > most ? tooLarge('The request is too large.') : undefined,
    );
  };
}

const read = (most: number) => [checkLength(most), bodyReader({ maxBodySize: most })];

/** Reads a body of JSON into `req.body`. */
export const jsonBody: RequestHandler[] = [
  ...read(mostBytes),
  ...jsonBodyParser({ mapParams: false, bodyReader: true }),
];

/** Reads the fields of a form into `req.body`. */
export const formBody: RequestHandler[] = [
  ...read(mostFormBytes),
  ...urlEncodedBodyParser({ mapParams: false, bodyReader: true }),
].flat();

/** What is used of a part of a multipart body, as formidable hands it over. */
interface Part extends NodeJS.EventEmitter {
  readonly name: string;
}

const uploaded = new WeakMap<Request, Buffer>();

/** Keeps the part that is the activity. The bytes of files pass by and are kept nowhere. */
function keepActivity(part: Part, req: Request): void {
  if (part.name !== 'activity') return;
  part.on('data', (chunk: Buffer) => {
    const sofar = uploaded.get(req) ?? Buffer.alloc(0);
    if (sofar.length + chunk.length <= mostBytes) uploaded.set(req, Buffer.concat([sofar, chunk]));
  });
}

/** Reads an upload; `uploadedActivity` then has the activity that came with it. */
export const uploadBody: RequestHandler[] = [
  checkLength(mostUploadBytes),
  multipartBodyParser({
    mapParams: false,
    multipartFileHandler: keepActivity,
    multipartHandler: keepActivity,
  }),
];

/** The activity that came with an upload, as it was sent; undefined when it was none that can be read. */
export function uploadedActivity(req: Request): unknown {
  try {
    return JSON.parse(uploaded.get(req)?.toString() ?? '');
  } catch {
    return undefined;
  }
}
