import type { Proof } from '../api/client.js';
import type { Teams } from './teams.js';

/** A token is not used in its last two minutes, in milliseconds: it must still hold when the request arrives. */
const nearlyOver = 2 * 60_000;

/** Proves who asks by the token that Teams gives, which is kept for as long as it holds. */
export function teamsProof(teams: Pick<Teams, 'token'>): Proof {
  let kept: { readonly token: Promise<string>; until: number } | undefined;

  /** Asks Teams, once for all who ask meanwhile. */
  function asked() {
    const fresh = { token: teams.token(), until: Number.POSITIVE_INFINITY };
    fresh.token.then(
      (token) => (fresh.until = expiryOf(token) - nearlyOver),
      () => (fresh.until = 0),
    );
    return fresh;
  }

  return {
    async headers() {
      if (kept === undefined || Date.now() >= kept.until) kept = asked();
      return { Authorization: `Bearer ${await kept.token}` };
    },
    renew() {
      kept = undefined;
    },
  };
}

/** When a token expires, in milliseconds since 1970; 0 where that cannot be read, so that it is used but once. */
function expiryOf(token: string): number {
  try {
    const payload = (token.split('.')[1] ?? '').replaceAll('-', '+').replaceAll('_', '/');
    const said: unknown = JSON.parse(atob(payload));
    const named = typeof said === 'object' && said !== null && 'exp' in said ? said.exp : 0;
    return typeof named === 'number' ? named * 1000 : 0;
  } catch {
    return 0;
  }
}
