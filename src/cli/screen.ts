import type { Temporal } from 'temporal-polyfill';
import { z } from 'zod';
import type { CouncilPolicy } from '../policy/schema.js';
import type { Screener } from '../screening/screening.js';
import { readFields, readJsonLines } from './json-lines.js';

const message = z.looseObject({ id: z.union([z.string(), z.number()]), text: z.string() });

/**
 * The command `screen`: JSON lines `{id, text}` in; for each what kind of matter it is, what the resident would
 * be shown before going on, and why, out. Other fields of a line are passed over.
 *
 * All lines are read before the first is written.
 *
 * @param input line by line
 * @param write takes one line, without its end
 * @param today the day on which signposts must be in force
 * @throws InputError `line N: field: what is wrong`
 */
export async function screenLines(
  input: AsyncIterable<string>,
  write: (line: string) => void,
  screener: Screener,
  policy: CouncilPolicy,
  today: Temporal.PlainDate,
): Promise<void> {
  const messages = (await readJsonLines(input)).map((line) => readFields(line, message));
  for (const { id, text } of messages) {
    const { urgent, confidence, ...screening } = screener(text, policy, today);
    write(
      JSON.stringify({
        id,
        ...screening,
        urgent: urgent.length > 0,
        urgentSignposts: urgent,
        confidence: Math.round(confidence * 1000) / 1000,
      }),
    );
  }
}
