import { readFileSync } from 'node:fs';
import { Temporal } from 'temporal-polyfill';
import { expect, it } from 'vitest';
import { z } from 'zod';
import { loadPolicy } from '../../src/policy/load.js';
import { loadScreener } from '../../src/screener.js';

const screen = loadScreener();
const policy = loadPolicy('src/policy/councils/dacorum.yaml');
const today = Temporal.PlainDate.from('2026-11-23');

const line = z.object({ text: z.string(), danger: z.string() });
const messages = readFileSync('tests/screening/dangers.jsonl', 'utf8')
  .trim()
  .split('\n')
  .map((written) => line.parse(JSON.parse(written)))
  .map((message) => ({ ...message, urgent: screen(message.text, policy, today).urgent }));
const dangers = messages.filter(({ danger }) => danger !== 'none');
const others = messages.filter(({ danger }) => danger === 'none');

it('shows at least 95 in 100 of those who write of a danger the number for it', () => {
  const right = dangers.filter(({ danger, urgent }) => urgent.includes(danger));
  expect(dangers.length).toBeGreaterThan(180);
  expect(right.length / dangers.length).toBeGreaterThanOrEqual(0.95);
});

it('shows a number to at most 4 in 100 of those whose words only sound so', () => {
  expect(others.length).toBeGreaterThan(90);
  expect(others.filter(({ urgent }) => urgent.length > 0).length / others.length).toBeLessThanOrEqual(0.04);
});
