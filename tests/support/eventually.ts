import { setTimeout as wait } from 'node:timers/promises';

/**
 * Waits until something is there.
 *
 * @param milliseconds how long to wait before giving up
 * @returns what was found
 */
export async function eventually<T>(
  look: () => T | undefined | false | Promise<T | undefined | false>,
  milliseconds = 10_000,
): Promise<T> {
  const deadline = Date.now() + milliseconds;
  for (;;) {
    const found = await look();
    if (found !== undefined && found !== false) return found;
    if (Date.now() > deadline) throw new Error(`nothing after ${milliseconds} ms`);
    await wait(20);
  }
}
