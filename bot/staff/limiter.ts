/** How much Teams takes in one conversation: so many messages in so many milliseconds. */
const rates = [
  { most: 7, within: 1_000 },
  { most: 8, within: 2_000 },
  { most: 60, within: 30_000 },
] as const;

/** Conversations beyond which those that have been quiet are forgotten. */
const crowded = 5_000;

/** Keeps to the rates of Teams, for each conversation. */
export class Limiter {
  readonly #sent = new Map<string, number[]>();

  /**
   * Takes a place for one message.
   *
   * @param now milliseconds
   * @returns 0 when it may be sent; else how many milliseconds to wait, and no place was taken
   */
  take(conversation: string, now: number): number {
    const longest = rates[2].within;
    const sent = (this.#sent.get(conversation) ?? []).filter((at) => now - at < longest);
    const wait = Math.max(
      0,
      ...rates.map(({ most, within }) => (sent.at(-most) ?? -Infinity) + within - now),
    );
    if (wait === 0) sent.push(now);
    this.#sent.set(conversation, sent);
    if (this.#sent.size > crowded) this.#forget(now - longest);
    return wait;
  }

  #forget(before: number): void {
    for (const [conversation, sent] of this.#sent) {
      if ((sent.at(-1) ?? 0) < before) this.#sent.delete(conversation);
    }
  }
}
