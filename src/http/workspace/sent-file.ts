import { z } from 'zod';
import { filesIn, type Said } from '../../../bot/channels/transcript.js';
import type { Contents } from '../../storage/port.js';
import { notFound } from '../errors.js';
import type { AnsweredFile } from './file-endpoint.js';

/** The id of a file in an address. */
export const aFile = z.string().max(100);

/**
 * A file that a resident sent, if it came with what was said in this part of a conversation: other parts are for others.
 *
 * @throws HttpError 404 where none of that id came with it, or its bytes are not kept any more
 */
export async function sentFile(
  part: readonly Said[],
  id: string,
  contents: Pick<Contents, 'read'>,
): Promise<AnsweredFile> {
  const file = filesIn(part).find((one) => one.id === id);
  if (!file) throw notFound('There is no such file.');
  const bytes = await contents.read(id);
  if (!bytes) {
    throw notFound(
      `The file "${file.name}" is not there any more. You could ask the resident to send it again.`,
    );
  }
  return { name: file.name, type: file.type, bytes };
}
