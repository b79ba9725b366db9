import { randomBytes } from 'node:crypto';
import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Config } from './config.js';

const alreadyThere = (error: unknown) => error instanceof Error && 'code' in error && error.code === 'EEXIST';

/**
 * The secret that signs residents' tokens: the one that is set, or one that is made once and kept
 * under the data directory, readable by this user alone, so that conversations outlive a restart.
 */
export function sessionSecret(config: Pick<Config, 'sessionSecret' | 'dataDir'>): string {
  if (config.sessionSecret !== undefined) return config.sessionSecret;
  mkdirSync(config.dataDir, { recursive: true });
  const file = join(config.dataDir, 'session-secret');
  const fresh = `${file}.${process.pid}`;
  // Written whole beside its place and then linked there: a crash leaves no half secret, and the first of two starts wins.
  writeFileSync(fresh, `${randomBytes(32).toString('base64url')}\n`, { mode: 0o600 });
  try {
    linkSync(fresh, file);
  } catch (error) {
    if (!alreadyThere(error)) throw error;
  } finally {
    rmSync(fresh);
  }
  return readFileSync(file, 'utf8').trim();
}
