/** The first wait of what is tried again by a loop that comes round. */
const usual = 5_000;
/** The longest wait, also where somebody asks for a longer one. */
export const longest = 30 * 60_000;

/**
 * How long to wait before the next attempt, in milliseconds: doubling up to half an hour, and somewhere between half and the
 * whole of that, so that many messages do not come back at the same moment.
 *
 * @param attempts how many came to nothing, from 0
 * @param chance from 0 to 1
 * @param first the whole of the first wait, in milliseconds; five seconds, unless it is given
 */
export function backoff(attempts: number, chance: number, first = usual): number {
  const whole = Math.min(longest, first * 2 ** Math.min(attempts, 20));
  return Math.round(whole / 2 + (whole / 2) * chance);
}
