import { randomUUID } from 'node:crypto';
import type { Temporal } from 'temporal-polyfill';
import { z } from 'zod';
import type { Clock } from '../../../clock.js';
import type { Collection, Store } from '../../../storage/port.js';
import { isDuplicateKey } from '../../../storage/duplicate-key.js';
import { SignedTokens } from './signed-tokens.js';

/** How long a session lasts without being used, in seconds: a day's work. */
const idle = 8 * 60 * 60;

/** How long it lasts at most, in seconds, so that a stolen cookie cannot be kept alive by using it. */
const longest = 24 * 60 * 60;

/** How old a token may be, in seconds, before use makes it new. */
const renewAfter = 5 * 60;

const session = z.object({
  id: z.uuid(),
  /** When they signed in, in seconds since 1970. */
  began: z.int(),
  by: z.enum(['provider', 'development']),
  objectId: z.string().optional(),
  addresses: z.array(z.string()),
});

/** Somebody is signed in with a browser. Who they are to the council is looked up at each request. */
export type Session = z.infer<typeof session>;

/** What a cookie turned out to be. `renewed` is a fresh token, where it is time for one. */
export type ReadSession =
  | { readonly kind: 'session'; readonly session: Session; readonly renewed?: string }
  | { readonly kind: 'expired' }
  | { readonly kind: 'none' };

interface EndedSession {
  readonly _id: string;
  /** Milliseconds since 1970, after which its tokens are worth nothing anyway. */
  readonly until: number;
}

/** The sessions of staff in browsers: tokens that they carry, and what is remembered of those that were ended. */
export class Sessions {
  readonly #tokens: SignedTokens<Session>;
  readonly #ended: Collection<EndedSession>;

  private constructor(
    store: Store,
    secret: string,
    private readonly clock: Clock,
  ) {
    this.#ended = store.collection<EndedSession>('ended-sessions');
    this.#tokens = new SignedTokens({
      ...{ secret, clock, purpose: 'workspace-session', claims: session, lifetime: idle },
    });
  }

  static async open(store: Store, secret: string, clock: Clock): Promise<Sessions> {
    const sessions = new Sessions(store, secret, clock);
    await sessions.#ended.createIndex({ until: 1 });
    return sessions;
  }

  /** How long a browser keeps a token, in seconds. */
  readonly lifetime = idle;

  /** A token for somebody who signs in now. */
  begin(who: Omit<Session, 'id' | 'began'>): Promise<string> {
    return this.#tokens.issue({ ...who, id: randomUUID(), began: this.#now() });
  }

  /** Whose session a token is, if it goes on. */
  async read(token: string): Promise<ReadSession> {
    const read = await this.#tokens.read(token);
    if (read.kind !== 'valid') return read;
    const { claims, issued } = read;
    const now = this.#now();
    const over = now >= claims.began + longest || (await this.#ended.findOne({ _id: claims.id })) !== null;
    if (over) return { kind: 'expired' };
    return now < issued + renewAfter
      ? { kind: 'session', session: claims }
      : { kind: 'session', session: claims, renewed: await this.#tokens.issue(claims) };
  }

  /** Ends a session: every token of it, wherever it is. */
  async end({ id, began }: Session): Promise<void> {
    try {
      await this.#ended.insertOne({ _id: id, until: (began + longest) * 1000 });
    } catch (error) {
      if (!isDuplicateKey(error)) throw error;
    }
  }

  /** Forgets ended sessions whose tokens are worth nothing any more. */
  async tidy(now: Temporal.Instant): Promise<void> {
    await this.#ended.deleteMany({ until: { $lt: now.epochMilliseconds } });
  }

  #now(): number {
    return Math.floor(this.clock().epochMilliseconds / 1000);
  }
}
