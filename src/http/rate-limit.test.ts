import { Temporal } from 'temporal-polyfill';
import { expect, it } from 'vitest';
import { RateLimit } from './rate-limit.js';

function limited(burst: number, perMinute: number) {
  let now = Temporal.Instant.from('2026-03-02T09:00:00Z');
  const limit = new RateLimit({ burst, perMinute }, () => now);
  return { limit, wait: (seconds: number) => (now = now.add({ seconds })) };
}

it('lets a burst through and then says how long to wait', () => {
  const { limit, wait } = limited(3, 6);
  expect([limit.take('a'), limit.take('a'), limit.take('a')]).toEqual([0, 0, 0]);
  expect(limit.take('a')).toBe(10);
  wait(9);
  expect(limit.take('a')).toBe(1);
  wait(1);
  expect(limit.take('a')).toBe(0);
});

it('counts each sender alone', () => {
  const { limit } = limited(1, 1);
  expect([limit.take('a'), limit.take('b')]).toEqual([0, 0]);
  expect(limit.take('a')).toBe(60);
});

it('never saves up more than a burst', () => {
  const { limit, wait } = limited(2, 60);
  wait(3600);
  expect([limit.take('a'), limit.take('a'), limit.take('a')]).toEqual([0, 0, 1]);
});
