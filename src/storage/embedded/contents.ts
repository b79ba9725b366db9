import { open, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { contentId } from '../content-id.js';
import type { Contents } from '../port.js';
import { writeWhole } from '../whole-file.js';

/** Contents as files of one directory, which comes into being with the first. */
export class DirectoryContents implements Contents {
  readonly #directory: string;

  constructor(directory: string) {
    this.#directory = directory;
  }

  async keep(id: string, bytes: Uint8Array): Promise<void> {
    await writeWhole(this.#directory, contentId(id), bytes);
    // The name is the directory's: without this a power cut could take back a file that a document names already.
    const directory = await open(this.#directory);
    try {
      await directory.sync();
    } finally {
      await directory.close();
    }
  }

  async read(id: string): Promise<Uint8Array | undefined> {
    try {
      return await readFile(join(this.#directory, contentId(id)));
    } catch (error) {
      if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
      throw error;
    }
  }
}
