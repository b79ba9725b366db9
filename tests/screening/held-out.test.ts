import { Temporal } from 'temporal-polyfill';
import { expect, it } from 'vitest';
import { loadPolicy } from '../../src/policy/load.js';
import { loadScreener } from '../../src/screener.js';
import { readLabelled } from './messages.js';
import { scoreOf } from './score.js';

const screen = loadScreener();
const policy = loadPolicy('src/policy/councils/dacorum.yaml');
const today = Temporal.PlainDate.from('2026-11-23');

// The messages were written by somebody who did not see the training text, and nobody who worked on the
// screening has read them. Only totals are shown.
const judged = readLabelled('tests/screening/held-out.jsonl').map((message) => ({
  message,
  answer: screen(message.text, policy, today),
}));
const score = scoreOf(judged);

it('offers only another route to at most 6 complaints in 100', () => {
  expect(score.complaintsSentAway).toBeLessThanOrEqual(0.06);
});

it('offers the right route to at least 85 in 100 of the messages that belong elsewhere', () => {
  expect(score.rightRoute).toBeGreaterThanOrEqual(0.85);
});

it('tells the ten routes apart with a macro-F1 of at least 0.80', () => {
  expect(score.macroF1).toBeGreaterThanOrEqual(0.8);
});

it('leaves both open only for a narrow band of messages', () => {
  expect(score.bothOffered).toBeLessThanOrEqual(0.12);
});

it('prints what it found', () => {
  const { messages, accuracy, macroF1, complaintsSentAway, bothOffered, rightRoute } = score;
  const figures = { messages, accuracy, macroF1, complaintsSentAway, bothOffered, rightRoute };
  const line = Object.entries(figures).map(([name, figure]) => `${name} ${Math.round(figure * 1000) / 1000}`);
  process.stdout.write(`Screening, held-out messages: ${line.join(', ')}\n`);
  expect(messages).toBeGreaterThan(300);
});
