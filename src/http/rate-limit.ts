import type { Clock } from '../clock.js';

/** How much of something one sender may do: a burst at once, and then so many a minute. */
export interface Allowance {
  readonly burst: number;
  readonly perMinute: number;
}

/** More senders than this are not kept in mind: those who have been quiet longest are forgotten first. */
const mostSenders = 50_000;

/**
 * A limit for each sender, as a leaky bucket: each thing done fills it by one and it drains by so many a minute.
 * All that is kept of a sender is the moment at which their bucket will be empty.
 */
export class RateLimit {
  readonly #emptyAt = new Map<string, number>();

  constructor(
    private readonly allowance: Allowance,
    private readonly clock: Clock,
  ) {}

  /**
   * Counts one thing done by a sender.
   *
   * @returns 0 when it may be done; otherwise the whole seconds to wait until it may
   */
  take(sender: string): number {
    const drainsIn = 60_000 / this.allowance.perMinute;
    const now = this.clock().epochMilliseconds;
    const emptyAt = Math.max(now, this.#emptyAt.get(sender) ?? now);
    const over = emptyAt - now - (this.allowance.burst - 1) * drainsIn;
    if (over > 0) return Math.ceil(over / 1000);
    // Put in anew each time, so that the map's order is the order of the last use.
    this.#emptyAt.delete(sender);
    this.#emptyAt.set(sender, emptyAt + drainsIn);
    if (this.#emptyAt.size > mostSenders) this.#forgetOldest();
    return 0;
  }

  #forgetOldest(): void {
    for (const oldest of this.#emptyAt.keys()) {
      this.#emptyAt.delete(oldest);
      return;
    }
  }
}
