import { createSecretKey, hkdfSync, type KeyObject } from 'node:crypto';
import { errors, jwtVerify, SignJWT } from 'jose';
import type { z } from 'zod';
import type { Clock } from '../../../clock.js';

/** What a token turned out to be; `none` for one that is not ours, or is for another purpose. */
export type ReadToken<Claims> =
  | { readonly kind: 'valid'; readonly claims: Claims; readonly issued: number }
  | { readonly kind: 'expired' }
  | { readonly kind: 'none' };

/** What tokens of one purpose are made with. */
interface Signing<Claims> {
  readonly secret: string;
  /** Each purpose has a key of its own, so that a token of one purpose is worth nothing for another. */
  readonly purpose: 'workspace-session' | 'workspace-sign-in';
  readonly claims: z.ZodType<Claims>;
  /** In seconds. */
  readonly lifetime: number;
  readonly clock: Clock;
}

/** What a browser keeps for us, signed: it can be read there, and not changed. */
export class SignedTokens<Claims extends Readonly<Record<string, unknown>>> {
  readonly #key: KeyObject;

  constructor(private readonly signing: Signing<Claims>) {
    this.#key = createSecretKey(new Uint8Array(hkdfSync('sha256', signing.secret, '', signing.purpose, 32)));
  }

  /** How long a token holds, in seconds. */
  get lifetime(): number {
    return this.signing.lifetime;
  }

  /** A token that says this, from now for its lifetime. */
  issue(claims: Claims): Promise<string> {
    const now = this.#now();
    return new SignJWT({ ...claims, iat: now, exp: now + this.lifetime })
      .setProtectedHeader({ alg: 'HS256' })
      .sign(this.#key);
  }

  /** What a token says; its `issued` is in seconds since 1970. */
  async read(token: string): Promise<ReadToken<Claims>> {
    const currentDate = new Date(this.#now() * 1000);
    try {
      const { payload } = await jwtVerify(token, this.#key, { algorithms: ['HS256'], currentDate });
      const { iat = 0, exp: _, ...said } = payload;
      const claims = this.signing.claims.safeParse(said);
      return claims.success ? { kind: 'valid', claims: claims.data, issued: iat } : { kind: 'none' };
    } catch (error) {
      if (error instanceof errors.JWTExpired) return { kind: 'expired' };
      if (error instanceof errors.JOSEError) return { kind: 'none' };
      throw error;
    }
  }

  #now(): number {
    return Math.floor(this.signing.clock().epochMilliseconds / 1000);
  }
}
