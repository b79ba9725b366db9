import { z } from 'zod';
import { matters, nameOf } from './matters.js';

/** A line of the training text. */
const line = z.strictObject({
  text: z.string().min(1),
  route: z.string(),
  sub: z.string().optional(),
  kind: z.string().optional(),
  also: z.array(z.string()).optional(),
});

const names = matters.map(nameOf);

/** A message and what it is: its place in `matters`. */
export interface Example {
  readonly text: string;
  readonly matter: number;
}

/**
 * Reads a file of training text. Of a message with two matters, one of them a failing of the council, the
 * complaint is what it is; the rest gets its signpost beside it (Code 5.7).
 *
 * @throws Error that names the line
 */
export function parseExamples(jsonLines: string, fileName: string): Example[] {
  return jsonLines.split('\n').flatMap((written, i) => {
    if (written.trim() === '') return [];
    const read = line.safeParse(parse(written));
    if (!read.success)
      throw new Error(`${fileName}:${i + 1}: ${read.error.issues[0]?.message ?? 'unreadable'}`);
    const { text, also = [], route, sub, kind } = read.data;
    const name = also.includes('complaint') ? 'complaint' : [route, sub ?? kind ?? []].flat().join('/');
    const matter = names.indexOf(name);
    if (matter < 0) throw new Error(`${fileName}:${i + 1}: ${name} is no kind of matter`);
    return [{ text, matter }];
  });
}

function parse(written: string): unknown {
  try {
    return JSON.parse(written);
  } catch {
    return undefined;
  }
}
