import type { Clock } from '../clock.js';
import { RateLimit } from './rate-limit.js';

/** What one sender may do. A library or a council office is many people behind one address. */
export interface Limits {
  /** Conversations begun or taken up again, by address. */
  readonly conversations: RateLimit;
  /** Messages sent, by conversation. */
  readonly messages: RateLimit;
  /** Messages with files, by address. */
  readonly uploads: RateLimit;
  /** Looking for new messages, by conversation: Microsoft's client asks five times a second at most. */
  readonly reads: RateLimit;
  /** Staff who sign in with a browser, by address. */
  readonly signIns: RateLimit;
}

const none = { burst: Number.MAX_SAFE_INTEGER, perMinute: Number.MAX_SAFE_INTEGER };

/** The limits; `off` is for load tests. */
export function rateLimits(state: 'on' | 'off', clock: Clock): Limits {
  const limit = (burst: number, perMinute: number) =>
    new RateLimit(state === 'on' ? { burst, perMinute } : none, clock);
  return {
    conversations: limit(120, 60),
    messages: limit(90, 60),
    uploads: limit(60, 20),
    reads: limit(600, 400),
    signIns: limit(120, 60),
  };
}
