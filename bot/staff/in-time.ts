import { setTimeout as wait } from 'node:timers/promises';

/** Teams asks again after some seconds and shows an error after ten: an answer must come well before, in milliseconds. */
const inTime = 2_300;

/**
 * Waits for some work, but no longer than Teams waits for an answer.
 *
 * @returns what came of it, `late` when it goes on without us
 */
export async function before<T>(work: Promise<T>, milliseconds = inTime): Promise<T | 'late'> {
  const stop = new AbortController();
  try {
    return await Promise.race([
      work,
      wait(milliseconds, 'late' as const, { signal: stop.signal, ref: false }),
    ]);
  } finally {
    stop.abort();
  }
}
