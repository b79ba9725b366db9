import * as client from 'openid-client';
import { z } from 'zod';
import type { Identity } from '../../../complaints/recognising.js';
import type { ProviderSettings } from '../../../sign-in-config.js';
import { addressesIn } from './addresses.js';

/** What must be known again when the provider sends somebody back: of this browser, and of nobody else. */
export const begun = z.object({ state: z.string(), nonce: z.string(), verifier: z.string(), to: z.string() });
export type Begun = z.infer<typeof begun>;

/** The provider of OpenID Connect: authorization code with PKCE (RFC 9700). */
export interface Provider {
  /**
   * Where somebody goes to sign in, and what to keep of it.
   *
   * @param prompt `login` asks them for their password even if the provider knows them
   * @throws ProviderProblem when the provider does not answer
   */
  begin(asked: { redirectUri: string; to: string; prompt?: 'login' }): Promise<{ address: URL; kept: Begun }>;
  /**
   * Who came back.
   *
   * @param current the address that they came back to, with what the provider wrote into it
   * @throws ProviderProblem when it was not begun here, was used before, or the provider says no
   */
  finish(current: URL, kept: Begun): Promise<Identity>;
}

/** A sign-in that did not work. `code` says why, for the log; nothing in it tells of a person. */
export class ProviderProblem extends Error {
  constructor(
    readonly kind: 'silent' | 'refused',
    readonly code: string,
  ) {
    super(`${kind}: ${code}`);
    this.name = 'ProviderProblem';
  }
}

/** How long the provider may take to answer, in seconds. */
const patience = 10;

/** The claims that say who somebody is. `oid` is Entra's. */
const identity = z.object({ oid: z.string().optional() });

export function openIdProvider({ issuer, clientId, clientSecret }: ProviderSettings): Provider {
  let discovered: Promise<client.Configuration> | undefined;

  async function discover(): Promise<client.Configuration> {
    const authentication = clientSecret === undefined ? client.None() : client.ClientSecretPost(clientSecret);
    const execute = [client.enableNonRepudiationChecks];
    // Settings allow plain http for nothing but this machine.
    if (issuer.startsWith('http:')) execute.push(client.allowInsecureRequests);
    return client.discovery(new URL(issuer), clientId, undefined, authentication, {
      ...{ execute, timeout: patience },
    });
  }

  /** What the provider says of itself: looked up when it is first needed, and again when that failed. */
  async function configuration(): Promise<client.Configuration> {
    discovered ??= discover();
    try {
      return await discovered;
    } catch (error) {
      discovered = undefined;
      throw new ProviderProblem('silent', codeOf(error));
    }
  }

  return {
    async begin({ redirectUri, to, prompt }) {
      const config = await configuration();
      const kept = {
        ...{ state: client.randomState(), nonce: client.randomNonce() },
        ...{ verifier: client.randomPKCECodeVerifier(), to },
      };
      const address = client.buildAuthorizationUrl(config, {
        redirect_uri: redirectUri,
        scope: 'openid profile email',
        state: kept.state,
        nonce: kept.nonce,
        code_challenge: await client.calculatePKCECodeChallenge(kept.verifier),
        code_challenge_method: 'S256',
        ...(prompt && { prompt }),
      });
      return { address, kept };
    },

    async finish(current, { state, nonce, verifier }) {
      const config = await configuration();
      try {
        const tokens = await client.authorizationCodeGrant(config, current, {
          ...{ expectedState: state, expectedNonce: nonce, pkceCodeVerifier: verifier },
          idTokenExpected: true,
        });
        const claims = tokens.claims();
        return { objectId: identity.parse(claims).oid, addresses: addressesIn(claims) };
      } catch (error) {
        throw new ProviderProblem('refused', codeOf(error));
      }
    },
  };
}

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : 'unknown';
