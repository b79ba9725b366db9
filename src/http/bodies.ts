import type { Request, RequestHandler } from 'restify';
import restify from 'restify';
import { mostFileBytes, type SentFile } from '../desk/files.js';
import { HttpError, tooLarge } from './errors.js';

/** The most that a request may bring, in bytes. Fifty thousand characters fit in any script, with room to spare. */
const mostBytes = 256 * 1024;

/** The same for a form, which writes three signs for every byte that is not plain ASCII. */
const mostFormBytes = 3 * mostBytes;

/** The most that a form with files may bring: four photos of a phone, or more smaller ones. */
const mostFilesBytes = 40 * 1024 * 1024;

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
  readonly filename?: string;
}

/** What a form with files brought. */
interface Sent {
  /** What stood in its fields; an activity is one. */
  readonly fields: Record<string, string>;
  readonly files: SentFile[];
}

const sent = new WeakMap<Request, Sent>();

/** Takes a part in. What is over the limit passes by: of a file so much is kept that it is seen to be too large. */
function gather(part: Part, req: Request): void {
  const { fields, files } = sentWith(req);
  const isFile = part.filename !== undefined && part.name !== 'activity';
  const most = isFile ? mostFileBytes + 1 : mostBytes;
  const chunks: Buffer[] = [];
  let room = most;
  part.on('data', (chunk: Buffer) => {
    chunks.push(chunk.subarray(0, room));
    room -= Math.min(room, chunk.length);
  });
  part.on('end', () => {
    const bytes = Buffer.concat(chunks);
    if (!isFile) fields[part.name] = bytes.toString();
    // A browser sends a field for files in which none were chosen as a file without a name.
    else if (part.filename !== '' || bytes.length > 0) files.push({ name: part.filename ?? '', bytes });
  });
}

/** What a form with files brought; nothing where it was none. */
export function sentWith(req: Request): Sent {
  const present = sent.get(req) ?? { fields: {}, files: [] };
  sent.set(req, present);
  return present;
}

/** Reads a form with files; `sentWith` then has what it brought. */
export const filesBody: RequestHandler[] = [
  checkLength(mostFilesBytes),
  multipartBodyParser({ mapParams: false, multipartFileHandler: gather, multipartHandler: gather }),
];

/** The activity that came with files, as it was sent; undefined when it was none that can be read. */
export function activityOf({ fields }: Sent): unknown {
  try {
    return JSON.parse(fields['activity'] ?? '');
  } catch {
    return undefined;
  }
}
