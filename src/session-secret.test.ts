import { mkdtempSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { sessionSecret } from './session-secret.js';

it('uses the secret that is set', () => {
  expect(sessionSecret({ sessionSecret: 'x'.repeat(32), dataDir: '/nowhere' })).toBe('x'.repeat(32));
});

it('makes one that outlives a restart and that only this user can read', () => {
  const dataDir = join(mkdtempSync(join(tmpdir(), 'redress-secret-')), 'data');
  const first = sessionSecret({ sessionSecret: undefined, dataDir });
  expect(first.length).toBeGreaterThanOrEqual(32);
  expect(sessionSecret({ sessionSecret: undefined, dataDir })).toBe(first);
  expect(statSync(join(dataDir, 'session-secret')).mode & 0o777).toBe(0o600);
});
