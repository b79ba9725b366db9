import { readFileSync } from 'node:fs';
import { Temporal } from 'temporal-polyfill';
import { z } from 'zod';
import { loadPolicy } from '../../src/policy/load.js';
import { loadScreener } from '../../src/screener.js';

const line = z.object({ text: z.string(), danger: z.string() });

/** The messages of a file, with the numbers that the built screener shows for each: those in danger, and the others. */
export function screenedDangers(file: string) {
  const screen = loadScreener();
  const policy = loadPolicy('src/policy/councils/dacorum.yaml');
  const kinds = new Map(policy.urgent.map(({ id, kind }) => [id, kind]));
  const today = Temporal.PlainDate.from('2026-11-23');
  const messages = readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((written) => line.parse(JSON.parse(written)))
    .map(({ text, danger }) => {
      const shown: (string | undefined)[] = screen(text, policy, today).urgent.map((id) => kinds.get(id));
      return { danger, shown };
    });
  return {
    dangers: messages.filter(({ danger }) => danger !== 'none'),
    others: messages.filter(({ danger }) => danger === 'none'),
  };
}

/** The share of some messages of which something is so. */
export function share<T>(messages: readonly T[], isSo: (message: T) => boolean): number {
  return messages.filter(isSo).length / messages.length;
}
