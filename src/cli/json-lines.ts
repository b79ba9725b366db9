import type { z } from 'zod';
import { inPlainWords } from '../policy/wording.js';
import { InputError } from './input-error.js';

/** One line of input: what it holds, and what it said. */
export interface JsonLine {
  /** Counted from 1. */
  readonly line: number;
  readonly value: Readonly<Record<string, unknown>>;
}

/**
 * Reads all of a JSON lines input. Empty lines are passed over.
 *
 * @param input line by line, as node:readline gives them
 * @throws InputError `line N: what is wrong`
 */
export async function readJsonLines(input: AsyncIterable<string>): Promise<JsonLine[]> {
  const lines: JsonLine[] = [];
  let line = 0;
  for await (const text of input) {
    line += 1;
    if (text.trim() !== '') lines.push({ line, value: parseJsonLine(text, line) });
  }
  return lines;
}

/**
 * Holds one line to a schema.
 *
 * @throws InputError `line N: field: what is wrong`, for the first thing that is
 */
export function readFields<T>({ line, value }: JsonLine, schema: z.ZodType<T>): T {
  const read = schema.safeParse(value, { error: inPlainWords });
  if (read.success) return read.data;
  const [issue] = read.error.issues;
  if (issue?.code === 'unrecognized_keys')
    throw new InputError(`line ${line}: ${issue.keys.join(', ')}: not known here`);
  throw new InputError(`line ${line}: ${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'cannot be read'}`);
}

/**
 * One line that must hold a JSON object.
 *
 * @throws InputError `line N: what is wrong`
 */
export function parseJsonLine(text: string, line: number): JsonLine['value'] {
  const value = parse(text, line);
  if (isObject(value)) return value;
  throw new InputError(`line ${line}: must be a JSON object`);
}

function parse(text: string, line: number): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new InputError(
      `line ${line}: is not JSON: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
