const first = 5_000;
/** The longest wait, also where somebody asks for a longer one. */
export const longest = 30 * 60_000;

/**
 * How long to wait before the next attempt, in milliseconds: doubling from five seconds to half an hour, and somewhere
 * between half and the whole of that, so that many messages do not come back at the same moment.
 *
 * @param attempts how many came to nothing, from 0
 * @param chance from 0 to 1
 */
export function backoff(attempts: number, chance: number): number {
  const whole = Math.min(longest, first * 2 ** Math.min(attempts, 20));
  return Math.round(whole / 2 + (whole / 2) * chance);
}
