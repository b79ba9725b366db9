import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { teamsProof } from './teams-proof.js';

const morning = Date.UTC(2026, 2, 2, 9);
const anHour = 60 * 60_000;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: morning });
});
afterEach(() => {
  vi.useRealTimers();
});

/** Teams that gives a token for an hour each time that it is asked. */
function teams() {
  let asked = 0;
  return {
    asked: () => asked,
    token() {
      asked += 1;
      const claims = { exp: (Date.now() + anHour) / 1000, number: asked };
      return Promise.resolve(`head.${btoa(JSON.stringify(claims))}.signature`);
    },
  };
}

describe('what proves in Teams who asks', () => {
  it('is one token for as long as it holds, but for its last two minutes', async () => {
    const host = teams();
    const proof = teamsProof(host);
    const [first, second] = await Promise.all([proof.headers(), proof.headers()]);
    expect(second).toEqual(first);
    vi.setSystemTime(morning + anHour - 3 * 60_000);
    expect(await proof.headers()).toEqual(first);
    expect(host.asked()).toBe(1);
    vi.setSystemTime(morning + anHour - 2 * 60_000);
    expect(await proof.headers()).not.toEqual(first);
    expect(host.asked()).toBe(2);
  });

  it('is a fresh one after the service has refused it', async () => {
    const host = teams();
    const proof = teamsProof(host);
    await proof.headers();
    proof.renew?.();
    await proof.headers();
    expect(host.asked()).toBe(2);
  });

  it('is asked for again after Teams gave none', async () => {
    const answers = [
      Promise.reject(new Error('CancelledByUser')),
      Promise.resolve('a token of no known kind'),
    ];
    const proof = teamsProof({ token: () => answers.shift() ?? Promise.resolve('another') });
    await expect(proof.headers()).rejects.toThrow('CancelledByUser');
    expect(await proof.headers()).toEqual({ Authorization: 'Bearer a token of no known kind' });
    expect(await proof.headers()).toEqual({ Authorization: 'Bearer another' });
  });
});
