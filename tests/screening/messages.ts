import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { parseExamples, type Example } from '../../src/screening/examples.js';

/** A message and what it is, as people have labelled it. */
export interface Labelled {
  readonly text: string;
  readonly route: string;
  readonly sub: string | null;
  /** Whether a number to ring at once must be shown; true of few. */
  readonly urgent: boolean;
}

const line = z
  .looseObject({
    text: z.string(),
    route: z.string().optional(),
    label: z.string().optional(),
    sub: z.string().nullish(),
    urgent: z.boolean().optional(),
  })
  .transform(({ text, route, label, sub, urgent }) => ({
    text,
    route: route ?? label ?? '',
    sub: sub ?? null,
    urgent: urgent ?? false,
  }));

/** Reads labelled messages: JSON lines with `text`, `route` (or `label`) and, where there are, `sub` and `urgent`. */
export function readLabelled(file: string): Labelled[] {
  const written = readFileSync(file, 'utf8')
    .split('\n')
    .filter((each) => each.trim() !== '');
  return written.map((each) => line.parse(JSON.parse(each)));
}

/** All of the training text. */
export function readTraining(folder = 'src/screening/training'): Example[] {
  const names = readdirSync(folder).filter((name) => name.endsWith('.jsonl'));
  return names.sort().flatMap((name) => parseExamples(readFileSync(join(folder, name), 'utf8'), name));
}
