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

/** What a token says that is ours. Moments are in seconds since 1970. */
interface Ours<Claims> {
  readonly claims: Claims;
  readonly issued: number;
  readonly expires: number;
}

/** Of so many tokens it is remembered that they are ours: of more people than work for a council at a time. */
const mostRemembered = 1_000;

/** What a browser keeps for us, signed: it can be read there, and not changed. */
export class SignedTokens<Claims extends Readonly<Record<string, unknown>>> {
  readonly #key: KeyObject;
  /** A browser sends the same token with each of its requests, and a signature that is right once stays so. */
  readonly #known = new Map<string, Ours<Claims>>();

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
    const ours = this.#known.get(token) ?? (await this.#verified(token));
    if (!ours) return { kind: 'none' };
    const { claims, issued, expires } = ours;
    return this.#now() < expires ? { kind: 'valid', claims, issued } : { kind: 'expired' };
  }

  /** What a token says if it is ours, however old it is. */
  async #verified(token: string): Promise<Ours<Claims> | undefined> {
    try {
      // Its age is looked at each time that it is used.
      const options = { algorithms: ['HS256'], requiredClaims: ['exp'], currentDate: new Date(0) };
      const { payload } = await jwtVerify(token, this.#key, options);
      const { iat: issued = 0, exp: expires = 0, ...said } = payload;
      const claims = this.signing.claims.safeParse(said);
      if (!claims.success) return undefined;
      const ours = { claims: claims.data, issued, expires };
      if (this.#known.size >= mostRemembered) this.#known.clear();
      this.#known.set(token, ours);
      return ours;
    } catch (error) {
      if (error instanceof errors.JOSEError) return undefined;
      throw error;
    }
  }

  #now(): number {
    return Math.floor(this.signing.clock().epochMilliseconds / 1000);
  }
}
