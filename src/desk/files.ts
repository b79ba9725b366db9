import { createHash } from 'node:crypto';
import { fileTypeFromBuffer } from 'file-type';
import type { Contents } from '../storage/port.js';

/** A file as somebody sent it. What it is called is theirs to say; what it is, its bytes say. */
export interface SentFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The kinds of files that are kept, by their media types, with the ending that such a file has. */
const endings = {
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/webp': 'webp',
  'image/heic': 'heic',
  'application/pdf': 'pdf',
} as const;

type FileType = keyof typeof endings;

/** A file that is kept with what somebody said. */
export interface KeptFile {
  readonly id: string;
  /** A name that is harmless on any computer, with the ending of its type. */
  readonly name: string;
  readonly type: FileType;
  /** In bytes. */
  readonly size: number;
}

/** A file that is not kept, and why. */
export interface RefusedFile {
  readonly name: string;
  readonly why: 'empty' | 'too-large' | 'other-type' | 'too-many';
}

/** What became of files that were sent together. */
export interface TakenFiles {
  readonly kept: readonly KeptFile[];
  readonly refused: readonly RefusedFile[];
}

/** The most that one file may hold, in bytes: a photo of a phone has 2 to 6 MB. */
export const mostFileBytes = 10 * 1024 * 1024;
/** How many files are kept of one conversation. */
export const mostFiles = 20;

/**
 * Keeps files that were sent with a message, each on the disk before it is named anywhere. The same bytes sent again to the same
 * owner are the same file, so that a message that is repeated after a crash leaves nothing behind.
 *
 * @param owner whose files they are: a conversation
 * @param room how many more it may have
 */
export async function takeFiles(
  contents: Contents,
  owner: string,
  sent: readonly SentFile[],
  room: number,
): Promise<TakenFiles> {
  const kept: KeptFile[] = [];
  const refused: RefusedFile[] = [];
  for (const file of sent) {
    const read = kept.length < room ? await readFile(owner, file) : 'too-many';
    if (typeof read === 'string') {
      refused.push({ name: harmless(file.name), why: read });
    } else {
      await contents.keep(read.id, file.bytes);
      if (!kept.some(({ id }) => id === read.id)) kept.push(read);
    }
  }
  return { kept, refused };
}

async function readFile(owner: string, { name, bytes }: SentFile): Promise<KeptFile | RefusedFile['why']> {
  if (bytes.length === 0) return 'empty';
  if (bytes.length > mostFileBytes) return 'too-large';
  const type = (await fileTypeFromBuffer(bytes))?.mime;
  if (type === undefined || !isKept(type)) return 'other-type';
  const id = createHash('sha256').update(owner).update('\0').update(bytes).digest('base64url');
  return { id, name: named(name, type), type, size: bytes.length };
}

const isKept = (type: string): type is FileType => Object.hasOwn(endings, type);

/** How much of a name is kept, in characters. */
const longestName = 80;

function named(sent: string, type: FileType): string {
  const stem = harmless(sent).replace(/\.[^.]*$/, '') || 'file';
  return `${stem}.${endings[type]}`;
}

/** A name without a path, and without signs that hide, turn round or mean something to a computer. */
function harmless(name: string): string {
  const last = name.split(/[/\\]/).at(-1) ?? '';
  const plain = last
    .replaceAll(/[\p{C}<>:"|?*]/gu, '')
    .replaceAll(/\s+/g, ' ')
    .replace(/^[. ]+/, '')
    .trim();
  return Array.from(plain).slice(0, longestName).join('') || 'file';
}
