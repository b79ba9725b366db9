import { Temporal } from 'temporal-polyfill';
import { expect, it } from 'vitest';
import { loadPolicy } from '../../src/policy/load.js';
import { loadScreener } from '../../src/screener.js';
import { readLabelled } from './messages.js';
import { scoreOf } from './score.js';

const screen = loadScreener();
const policy = loadPolicy('src/policy/councils/dacorum.yaml');
const today = Temporal.PlainDate.from('2026-11-23');

/**
 * Asks the built screener every message of a file and holds it to the bounds of docs/screening.md, a test for
 * each. Of the messages only totals are shown.
 */
export function holdsToTheBounds(file: string, name: string) {
  const judged = readLabelled(file).map((message) => ({
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
    const line = Object.entries(figures).map(
      ([figure, value]) => `${figure} ${Math.round(value * 1000) / 1000}`,
    );
    process.stdout.write(`Screening, ${name}: ${line.join(', ')}\n`);
    expect(messages).toBeGreaterThan(300);
  });

  return judged;
}
