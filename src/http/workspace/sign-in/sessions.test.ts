import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Temporal } from 'temporal-polyfill';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openStore } from '../../../storage/open.js';
import type { Store } from '../../../storage/port.js';
import { Sessions } from './sessions.js';

const secret = 'a secret of more than thirty-two characters';
const olu = { by: 'provider' as const, objectId: 'object-olu', addresses: ['olu@example.com'] };

let directory: string;
let store: Store;
let now: Temporal.Instant;
let sessions: Sessions;
beforeEach(async () => {
  directory = mkdtempSync(join(tmpdir(), 'redress-sessions-'));
  store = await openStore({ dataDir: directory });
  now = Temporal.Instant.from('2026-03-02T09:00:00Z');
  sessions = await Sessions.open(store, secret, () => now);
});
afterEach(async () => {
  await store.close();
  rmSync(directory, { recursive: true, force: true });
});

/** The session of a token, which must go on. */
async function going(token: string) {
  const read = await sessions.read(token);
  if (read.kind !== 'session') throw new Error(read.kind);
  return read;
}

describe('a session', () => {
  it('lasts eight hours without being used', async () => {
    const token = await sessions.begin(olu);
    now = now.add({ hours: 7, minutes: 59 });
    expect((await going(token)).session).toMatchObject(olu);
    now = now.add({ minutes: 1 });
    expect(await sessions.read(token)).toEqual({ kind: 'expired' });
  });

  it('goes on while it is used, and is the same session', async () => {
    const token = await sessions.begin(olu);
    expect((await going(token)).renewed).toBeUndefined();
    now = now.add({ hours: 6 });
    const { renewed = '', session } = await going(token);
    now = now.add({ hours: 6 });
    expect((await going(renewed)).session).toEqual(session);
  });

  it('ends after a day even if it is used all the time', async () => {
    let token = await sessions.begin(olu);
    for (let hours = 0; hours < 23; hours += 1) {
      now = now.add({ hours: 1 });
      token = (await going(token)).renewed ?? '';
    }
    now = now.add({ hours: 1 });
    expect(await sessions.read(token)).toEqual({ kind: 'expired' });
  });

  it('that was ended stays ended in all its tokens, for another instance and after a restart too', async () => {
    const token = await sessions.begin(olu);
    now = now.add({ hours: 1 });
    const { session, renewed = '' } = await going(token);
    await Promise.all([sessions.end(session), sessions.end(session)]);
    const others = await Sessions.open(store, secret, () => now);
    for (const one of [token, renewed]) {
      expect(await sessions.read(one)).toEqual({ kind: 'expired' });
      expect(await others.read(one)).toEqual({ kind: 'expired' });
    }
    expect((await going(await sessions.begin(olu))).session).toMatchObject(olu);
  });

  it('that was ended is forgotten once its tokens are worth nothing, and not before', async () => {
    const { session } = await going(await sessions.begin(olu));
    await sessions.end(session);
    const kept = () =>
      store.collection<{ until: number }>('ended-sessions').countDocuments({ until: { $gt: 0 } });
    await sessions.tidy(now.add({ hours: 23 }));
    expect(await kept()).toBe(1);
    await sessions.tidy(now.add({ hours: 25 }));
    expect(await kept()).toBe(0);
  });
});
