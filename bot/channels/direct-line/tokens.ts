import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto';
import { z } from 'zod';
import type { Clock } from '../../../src/clock.js';

/** Whose conversation it is. */
export interface Grant {
  readonly conversation: string;
  readonly user: string;
}

/** A grant that was signed, and until when it holds, in seconds since 1970. */
export type SignedGrant = Grant & { readonly expires: number };

const claims = z.object({ conv: z.string(), user: z.string(), exp: z.number(), iat: z.number() });

// The one header that is issued and accepted: a token never chooses how it is checked.
const header = Buffer.from('{"alg":"HS256","typ":"JWT"}').toString('base64url');

/**
 * Tokens of one purpose: JSON Web Tokens signed with HMAC-SHA256. Each purpose has a key of its own, made from
 * the service's secret, so that a token of one purpose is worth nothing for another.
 */
export class Tokens {
  readonly #key: Buffer;

  /** @param lifetime in seconds */
  constructor(
    secret: string,
    purpose: 'direct-line' | 'resume' | 'complain-pages',
    readonly lifetime: number,
    private readonly clock: Clock,
  ) {
    this.#key = Buffer.from(hkdfSync('sha256', secret, '', purpose, 32));
  }

  /** A token that speaks for one conversation, from now for its lifetime. */
  issue({ conversation, user }: Grant): string {
    const iat = this.#now();
    const payload = JSON.stringify({ conv: conversation, user, iat, exp: iat + this.lifetime });
    const signed = `${header}.${Buffer.from(payload).toString('base64url')}`;
    return `${signed}.${this.#sign(signed).toString('base64url')}`;
  }

  /** What a token grants; null when it is not one of ours, is for another purpose or has expired. */
  verify(token: string | undefined): SignedGrant | null {
    const [head, payload, signature, ...rest] = (token ?? '').split('.');
    if (head !== header || payload === undefined || signature === undefined || rest.length > 0) return null;
    const given = Buffer.from(signature, 'base64url');
    const right = this.#sign(`${head}.${payload}`);
    if (given.length !== right.length || !timingSafeEqual(given, right)) return null;
    const { conv, user, exp } = claims.parse(JSON.parse(Buffer.from(payload, 'base64url').toString()));
    return exp > this.#now() ? { conversation: conv, user, expires: exp } : null;
  }

  #sign(text: string): Buffer {
    return createHmac('sha256', this.#key).update(text).digest();
  }

  #now(): number {
    return Math.floor(this.clock().epochMilliseconds / 1000);
  }
}
