import { type FileHandle, mkdir, open, rename } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Writes a whole file or none: written beside, forced to disk, then renamed. The same name is the same file. The directory
 * is made when it is not there.
 *
 * @throws the file system's own error
 */
export async function writeWhole(directory: string, name: string, content: Uint8Array): Promise<void> {
  const beside = join(directory, `.${name}.part`);
  const file = await opened(beside, directory);
  try {
    await file.writeFile(content);
    await file.sync();
  } finally {
    await file.close();
  }
  await rename(beside, join(directory, name));
}

async function opened(path: string, directory: string): Promise<FileHandle> {
  try {
    return await open(path, 'w');
  } catch {
    await mkdir(directory, { recursive: true });
    return open(path, 'w');
  }
}
