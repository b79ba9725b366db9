import { expect, it } from 'vitest';
import { screenedDangers, share } from './danger-messages.js';

const { dangers, others } = screenedDangers('tests/screening/dangers.jsonl');

it('shows at least 95 in 100 of those who write of a danger the number for it', () => {
  expect(dangers.length).toBeGreaterThan(180);
  expect(share(dangers, ({ danger, shown }) => shown.includes(danger))).toBeGreaterThanOrEqual(0.95);
});

it('shows a number to at most 4 in 100 of those whose words only sound so', () => {
  expect(others.length).toBeGreaterThan(90);
  expect(share(others, ({ shown }) => shown.length > 0)).toBeLessThanOrEqual(0.04);
});
