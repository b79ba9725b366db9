import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { parseExamples, type Example } from '../../src/screening/examples.js';

/** A message and what it is, as people have labelled it. */
export interface Labelled {
  readonly text: string;
  readonly route: string;
  readonly sub: string | null;
}

const line = z
  .looseObject({
    text: z.string(),
    route: z.string().optional(),
    label: z.string().optional(),
    sub: z.string().nullish(),
  })
  .transform(({ text, route, label, sub }) => ({ text, route: route ?? label ?? '', sub: sub ?? null }));

/** Reads labelled messages: JSON lines with `text`, `route` (or `label`) and, where there is one, `sub`. */
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
