import { createRemoteJWKSet, errors, jwtVerify, type JWTPayload, type JWTVerifyGetKey } from 'jose';
import { z } from 'zod';
import type { Clock } from '../../../clock.js';
import type { Identity } from '../../../complaints/recognising.js';
import type { EntraSettings } from '../../../sign-in-config.js';
import { addressesIn } from './addresses.js';

/** Whom a token speaks for, or why for nobody. */
export type ReadEntraToken =
  | { readonly kind: 'identity'; readonly identity: Identity }
  | { readonly kind: 'nobody'; readonly why: 'expired' | 'not-ours' | 'other-tenant' };

/** Entra could not be asked for its keys, so that no token can be checked now. */
export class EntraSilent extends Error {}

/** How far Entra's clock and ours may be apart, in seconds. */
const leeway = 30;

/** How long Entra may take to say its keys, in milliseconds. */
const patience = 5_000;

const metadata = z.object({ issuer: z.string(), jwks_uri: z.url() });

/** What is used of a token that was checked: versions 1 and 2 of Entra's access tokens. */
const claims = z.object({
  iss: z.string(),
  tid: z.string(),
  oid: z.string(),
  scp: z.string().optional(),
  idtyp: z.string().optional(),
});

/** What the tokens are for: our app, under each of the names that it may go by. */
interface EntraParts extends EntraSettings {
  /** The host that people reach the service at, with its port; undefined where it is not set. */
  readonly host: string | undefined;
  readonly clock: Clock;
}

/**
 * Checks the access tokens that Teams hands to the workspace (single sign-on): signed with a key of Entra's by RS256, for
 * this app, from the council's own tenant, valid now, and with leave to act as the user where it says what it has leave for.
 *
 * @see https://learn.microsoft.com/entra/identity-platform/access-token-claims-reference
 */
export function entraTokens({ appId, tenantId, authority, host, clock }: EntraParts) {
  const tenant = tenantId.toLowerCase();
  const base = authority.replace(/\/$/, '');
  const issuer = `${base}/${tenantId}/v2.0`;
  const issuers = [issuer, `https://sts.windows.net/${tenantId}/`].map((name) => name.toLowerCase());
  const audience = [appId, `api://${appId}`, ...(host === undefined ? [] : [`api://${host}/botid-${appId}`])];
  let keys: Promise<JWTVerifyGetKey> | undefined;

  /** Entra's keys: looked up when they are first needed, again when one is not known, and every few minutes. */
  async function keysOfIssuer(): Promise<JWTVerifyGetKey> {
    const address = `${issuer}/.well-known/openid-configuration`;
    const response = await fetch(address, { signal: AbortSignal.timeout(patience) });
    if (!response.ok) throw new Error(`Entra answered ${response.status}.`);
    const said = metadata.parse(await response.json());
    if (!issuers.includes(said.issuer.toLowerCase())) throw new Error('Entra calls itself another issuer.');
    return createRemoteJWKSet(new URL(said.jwks_uri), { timeoutDuration: patience });
  }

  const key: JWTVerifyGetKey = async (header, token) => {
    try {
      keys ??= keysOfIssuer();
      return await (
        await keys
      )(header, token);
    } catch (error) {
      if (error instanceof errors.JWKSNoMatchingKey || error instanceof errors.JWKSMultipleMatchingKeys)
        throw error;
      keys = undefined;
      throw new EntraSilent('Entra could not be asked for its keys.', { cause: error });
    }
  };

  /**
   * Whom a token speaks for.
   *
   * @throws EntraSilent
   */
  return async function read(token: string): Promise<ReadEntraToken> {
    let payload: JWTPayload;
    try {
      const currentDate = new Date(clock().epochMilliseconds);
      const rules = { algorithms: ['RS256'], audience, clockTolerance: leeway, currentDate };
      ({ payload } = await jwtVerify(token, key, { ...rules, requiredClaims: ['exp'] }));
    } catch (error) {
      if (error instanceof errors.JWTExpired) return nobody('expired');
      if (error instanceof errors.JOSEError) return nobody('not-ours');
      throw error;
    }
    const said = claims.safeParse(payload);
    if (!said.success) return nobody('not-ours');
    const { iss, tid, oid, scp, idtyp } = said.data;
    // Entra signs for all tenants with the same keys: whose the token is must be read in it.
    if (tid.toLowerCase() !== tenant) return nobody('other-tenant');
    if (!issuers.includes(iss.toLowerCase()) || idtyp === 'app') return nobody('not-ours');
    if (scp !== undefined && !scp.split(' ').includes('access_as_user')) return nobody('not-ours');
    return { kind: 'identity', identity: { objectId: oid, addresses: addressesIn(payload) } };
  };
}

const nobody = (why: 'expired' | 'not-ours' | 'other-tenant') => ({ kind: 'nobody', why }) as const;
