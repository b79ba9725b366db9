import { z } from 'zod';
import { dangerKinds, type DangerKind } from './danger-kinds.js';
import { matterNames } from './model.js';

/** What is said of dangers in the training text: `unclear` is what two officers might dispute. */
const danger = z.enum([...dangerKinds, 'unclear']);

/** A line of the training text. A line that says nothing of a danger tells of none. */
const line = z.strictObject({
  text: z.string().min(1),
  route: z.string(),
  sub: z.string().optional(),
  kind: z.string().optional(),
  also: z.array(z.string()).optional(),
  danger: danger.default('none'),
});

/** A line of the training text for dangers. */
const dangerLine = z.strictObject({ text: z.string().min(1), danger });

/** A message, and the danger that it tells of. */
export interface DangerExample {
  readonly text: string;
  readonly danger: DangerKind | 'unclear';
}

/** A message and what it is: its place in `matters`. */
export interface Example extends DangerExample {
  readonly matter: number;
}

/**
 * Reads a file of training text. Of a message with two matters, one of them a failing of the council, the
 * complaint is what it is; the rest gets its signpost beside it (Code 5.7).
 *
 * @throws Error that names the line
 */
export function parseExamples(jsonLines: string, fileName: string): Example[] {
  return linesOf(jsonLines, fileName, line).map(({ read, place }) => {
    const { text, also = [], route, sub, kind } = read;
    const name = also.includes('complaint') ? 'complaint' : [route, sub ?? kind ?? []].flat().join('/');
    const matter = matterNames.indexOf(name);
    if (matter < 0) throw new Error(`${place}: ${name} is no kind of matter`);
    return { text, matter, danger: read.danger };
  });
}

/**
 * Reads a file of training text for dangers.
 *
 * @throws Error that names the line
 */
export function parseDangerExamples(jsonLines: string, fileName: string): DangerExample[] {
  return linesOf(jsonLines, fileName, dangerLine).map(({ read }) => read);
}

function linesOf<T>(jsonLines: string, fileName: string, schema: z.ZodType<T>): { read: T; place: string }[] {
  return jsonLines.split('\n').flatMap((written, i) => {
    if (written.trim() === '') return [];
    const place = `${fileName}:${i + 1}`;
    const read = schema.safeParse(parse(written));
    if (!read.success) throw new Error(`${place}: ${read.error.issues[0]?.message ?? 'unreadable'}`);
    return [{ read: read.data, place }];
  });
}

function parse(written: string): unknown {
  try {
    return JSON.parse(written);
  } catch {
    return undefined;
  }
}
