import { expect, it } from 'vitest';
import { isLoopback } from './loopback.js';

it.each(['127.0.0.1', '127.8.9.10', '::1', '[::1]', '::ffff:127.0.0.1', 'localhost'])(
  '%s is this machine',
  (host) => {
    expect(isLoopback(host)).toBe(true);
  },
);

it.each([
  '0.0.0.0',
  '10.0.0.1',
  '169.254.169.254',
  '128.0.0.1',
  '::2',
  '::ffff:10.0.0.1',
  'localhost.example.org',
  '127.0.0.1.example.org',
  '',
])('%j may be another', (host) => {
  expect(isLoopback(host)).toBe(false);
});
