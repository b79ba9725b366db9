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
function checkLength(mostOf: (req: Request) => number): RequestHandler {
  return (req, _res, next) => {
    // A compressed body counts small and unfolds large. No client of ours sends one.
    if ((req.headers['content-encoding'] ?? 'identity') !== 'identity') {
      next(new HttpError(415, 'UnsupportedMediaType', 'The request must not be compressed.'));
      return;
    }
    const length = Number(req.headers['content-length'] ?? 0);
    next(length > mostOf(req) ? tooLarge('The request is too large.') : undefined);
  };
}

/** Reads a body of JSON into `req.body`. */
export const jsonBody: RequestHandler[] = [
  checkLength(() => mostBytes),
  bodyReader({ maxBodySize: mostBytes }),
  ...jsonBodyParser({ mapParams: false, bodyReader: true }),
];

/** What is used of a part of a multipart body, as formidable hands it over. */
interface Part extends NodeJS.EventEmitter {
  readonly name: string;
  readonly filename?: string;
}

/** What a form brought. */
interface Sent {
  /** What stood in its fields, by their names; an activity is one. */
  readonly fields: Map<string, string>;
  readonly files: SentFile[];
  /** How much of it was read so far, in bytes. */
  size: number;
}

/** More parts than any form of ours has, and than anybody chooses files. */
const mostParts = 60;

const sent = new WeakMap<Request, Sent>();

/** What a form in parts brought; nothing where it was none. */
export function sentWith(req: Request): Sent {
  const present = sent.get(req) ?? { fields: new Map<string, string>(), files: [], size: 0 };
  sent.set(req, present);
  return present;
}

/** Takes a part in. What is over the limits passes by: of a file so much is kept that it is seen to be too large. */
function gather(part: Part, req: Request): void {
  const whole = sentWith(req);
  const { fields, files } = whole;
  if (fields.size + files.length >= mostParts) return;
  const isFile = part.filename !== undefined && part.name !== 'activity';
  const chunks: Buffer[] = [];
  let room = isFile ? mostFileBytes + 1 : mostBytes;
  part.on('data', (chunk: Buffer) => {
    whole.size += chunk.length;
    if (whole.size > mostFilesBytes) return;
    chunks.push(chunk.subarray(0, room));
    room -= Math.min(room, chunk.length);
  });
  part.on('end', () => {
    const bytes = Buffer.concat(chunks);
    if (!isFile) fields.set(part.name, bytes.toString());
    // A browser sends a field for files in which none were chosen as a file without a name.
    else if (part.filename !== '' || bytes.length > 0) files.push({ name: part.filename ?? '', bytes });
  });
}

const parts = multipartBodyParser({
  mapParams: false,
  multipartFileHandler: gather,
  multipartHandler: gather,
});

/** Refuses what came without saying its length, and was too large. */
const checkSize: RequestHandler = (req, _res, next) => {
  next(sentWith(req).size > mostFilesBytes ? tooLarge('The request is too large.') : undefined);
};

/** Reads a message with files; {@link sentWith} then has what it brought. */
export const uploadBody: RequestHandler[] = [checkLength(() => mostFilesBytes), parts, checkSize].flat();

/** Whether a form comes in parts, as one with files does. */
export const isInParts = (req: Request): boolean => req.contentType() === 'multipart/form-data';

/** Reads a form, with files or without: its fields are given by {@link fieldsOf}, its files by {@link sentWith}. */
export const formBody: RequestHandler[] = [
  checkLength((req) => (isInParts(req) ? mostFilesBytes : mostFormBytes)),
  bodyReader({ maxBodySize: mostFormBytes }),
  ...urlEncodedBodyParser({ mapParams: false, bodyReader: true }),
  parts,
  checkSize,
].flat();

/** The fields of a form. */
export function fieldsOf(req: Request): unknown {
  return isInParts(req) ? Object.fromEntries(sentWith(req).fields) : req.body;
}

/** The activity that came with files, as it was sent; undefined when it was none that can be read. */
export function activityOf({ fields }: Sent): unknown {
  try {
    return JSON.parse(fields.get('activity') ?? '');
  } catch {
    return undefined;
  }
}
