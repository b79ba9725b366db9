import fc from 'fast-check';
import { expect, it } from 'vitest';
import { backoff } from './backoff.js';

it('waits between two and a half and five seconds before the second attempt', () => {
  expect(backoff(0, 0)).toBe(2_500);
  expect(backoff(0, 1)).toBe(5_000);
});

it('never waits longer than half an hour, and never less with more attempts', () => {
  fc.assert(
    fc.property(fc.nat(1_000), fc.double({ min: 0, max: 1, noNaN: true }), (attempts, chance) => {
      expect(backoff(attempts, chance)).toBeLessThanOrEqual(30 * 60_000);
      expect(backoff(attempts + 1, chance)).toBeGreaterThanOrEqual(backoff(attempts, chance));
    }),
  );
});
