import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { Tokens } from './tokens.js';

const secret = 'a secret of more than thirty-two characters';
const grant = { conversation: 'c1', user: 'dl_u1' };

/** Tokens by a clock that can be set forward. */
function tokensAt(start: string, purpose: 'direct-line' | 'resume' = 'direct-line', key = secret) {
  let now = Temporal.Instant.from(start);
  const tokens = new Tokens(key, purpose, 1800, () => now);
  return { tokens, later: (minutes: number) => (now = now.add({ minutes })) };
}

const morning = '2026-03-02T09:00:00Z';
const encoded = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');

describe('a token', () => {
  it('speaks for its conversation until it expires', () => {
    const { tokens, later } = tokensAt(morning);
    const token = tokens.issue(grant);
    expect(tokens.verify(token)).toMatchObject(grant);
    later(29);
    expect(tokens.verify(token)).toMatchObject(grant);
    later(1);
    expect(tokens.verify(token)).toBeNull();
  });

  it('is worth nothing for another purpose', () => {
    const { tokens } = tokensAt(morning);
    const { tokens: others } = tokensAt(morning, 'resume');
    expect(others.verify(tokens.issue(grant))).toBeNull();
  });

  it('is worth nothing when it was signed with another secret', () => {
    const { tokens } = tokensAt(morning);
    const { tokens: foreign } = tokensAt(morning, 'direct-line', `${secret}!`);
    expect(tokens.verify(foreign.issue(grant))).toBeNull();
  });

  it('cannot be changed to speak for another conversation', () => {
    const { tokens } = tokensAt(morning);
    const [head, , signature] = tokens.issue(grant).split('.');
    const forged = encoded({ conv: 'c2', user: 'dl_u1', iat: 0, exp: 9_999_999_999 });
    expect(tokens.verify(`${head}.${forged}.${signature}`)).toBeNull();
  });

  it('cannot choose how it is checked', () => {
    const { tokens } = tokensAt(morning);
    const payload = tokens.issue(grant).split('.')[1];
    expect(tokens.verify(`${encoded({ alg: 'none', typ: 'JWT' })}.${payload}.`)).toBeNull();
  });

  it.each([undefined, '', 'x', 'a.b', 'a.b.c', 'a.b.c.d', '..'])('is not %j', (text) => {
    expect(tokensAt(morning).tokens.verify(text)).toBeNull();
  });
});
