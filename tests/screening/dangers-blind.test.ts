import { expect, it } from 'vitest';
import { screenedDangers, share } from './danger-messages.js';

// Written by somebody who had seen nothing of the screening, in unusual words on purpose. Nobody who works on the screening
// reads them.
const { dangers, others } = screenedDangers('tests/screening/dangers-blind.jsonl');

it('shows a number to at least 70 in 100 of those who tell of a danger in unusual words', () => {
  expect(dangers.length).toBe(140);
  expect(share(dangers, ({ shown }) => shown.length > 0)).toBeGreaterThanOrEqual(0.7);
});

it('shows at least 55 in 100 of them the number for that danger', () => {
  expect(share(dangers, ({ danger, shown }) => shown.includes(danger))).toBeGreaterThanOrEqual(0.55);
});

it('shows one without need to at most 8 in 100 of the others, half of whom only sound so', () => {
  expect(others.length).toBe(160);
  expect(share(others, ({ shown }) => shown.length > 0)).toBeLessThanOrEqual(0.08);
});
