import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { SignedTokens } from './signed-tokens.js';

const secret = 'a secret of more than thirty-two characters';
const claims = z.object({ to: z.string() });

/** Tokens by a clock that can be set forward. */
function tokensFor(purpose: 'workspace-session' | 'workspace-sign-in' = 'workspace-sign-in', key = secret) {
  let now = Temporal.Instant.from('2026-03-02T09:00:00Z');
  const tokens = new SignedTokens({ secret: key, purpose, claims, lifetime: 600, clock: () => now });
  return { tokens, later: (minutes: number) => (now = now.add({ minutes })) };
}

const encoded = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
const said = { to: '/workspace' };

describe('what a browser keeps for us', () => {
  it('says what it said until it expires, and then that it has expired', async () => {
    const { tokens, later } = tokensFor();
    const token = await tokens.issue(said);
    expect(await tokens.read(token)).toEqual({ kind: 'valid', claims: said, issued: 1772442000 });
    later(9);
    expect(await tokens.read(token)).toMatchObject({ kind: 'valid' });
    later(1);
    expect(await tokens.read(token)).toEqual({ kind: 'expired' });
  });

  it('is worth nothing for another purpose, with another secret, or with other claims', async () => {
    const token = await tokensFor().tokens.issue(said);
    expect(await tokensFor('workspace-session').tokens.read(token)).toEqual({ kind: 'none' });
    expect(await tokensFor('workspace-sign-in', `${secret}!`).tokens.read(token)).toEqual({ kind: 'none' });
    const others = new SignedTokens({
      ...{ secret, purpose: 'workspace-sign-in', lifetime: 600 },
      ...{ claims: z.object({ to: z.number() }), clock: () => Temporal.Instant.from('2026-03-02T09:00:00Z') },
    });
    expect(await others.read(token)).toEqual({ kind: 'none' });
  });

  it('cannot be changed, and cannot choose how it is checked', async () => {
    const { tokens } = tokensFor();
    const [head = '', payload = '', signature = ''] = (await tokens.issue(said)).split('.');
    const forged = encoded({ to: '/elsewhere', iat: 0, exp: 9_999_999_999 });
    expect(await tokens.read(`${head}.${forged}.${signature}`)).toEqual({ kind: 'none' });
    expect(await tokens.read(`${encoded({ alg: 'none' })}.${payload}.`)).toEqual({ kind: 'none' });
    expect(await tokens.read(`${encoded({ alg: 'none' })}.${payload}.${signature}`)).toEqual({
      kind: 'none',
    });
  });

  it.each(['', 'x', 'a.b', 'a.b.c', 'a.b.c.d', '..'])('is not %j', async (text) => {
    expect(await tokensFor().tokens.read(text)).toEqual({ kind: 'none' });
  });
});
