import { mkdir, writeFile } from 'node:fs/promises';
import { join, parse } from 'node:path';
import type { KeptFile } from '../desk/files.js';
import type { Contents } from '../storage/port.js';
import { InputError } from './input-error.js';

/** A file of a case, and where it was written; null where its bytes are not kept any more. */
export interface WrittenFile extends KeptFile {
  readonly writtenTo: string | null;
}

/**
 * Writes files into a directory, which is made when it is not there. What it holds already stays as it is: a name that is taken
 * gets a number, as in `kitchen (2).jpg`.
 *
 * @throws InputError where the directory cannot be made
 * @throws the file system's own error where a file cannot be written
 */
export async function writeFiles(
  files: readonly KeptFile[],
  directory: string,
  contents: Pick<Contents, 'read'>,
): Promise<WrittenFile[]> {
  await mkdir(directory, { recursive: true }).catch((error: unknown) => {
    throw new InputError(
      `export: --files ${directory} is no directory, and cannot be made one (${String(error)})`,
    );
  });
  const written: WrittenFile[] = [];
  for (const file of files) {
    const bytes = await contents.read(file.id);
    written.push({ ...file, writtenTo: bytes ? await writeNew(directory, file.name, bytes) : null });
  }
  return written;
}

/** Writes a file under the first name that is free. The file system says which is: it knows which letters are alike to it. */
async function writeNew(directory: string, name: string, bytes: Uint8Array): Promise<string> {
  const { name: stem, ext } = parse(name);
  for (let number = 1; ; number += 1) {
    const path = join(directory, number === 1 ? name : `${stem} (${number})${ext}`);
    try {
      await writeFile(path, bytes, { flag: 'wx' });
      return path;
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
    }
  }
}
