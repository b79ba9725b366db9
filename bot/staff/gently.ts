import { setTimeout as wait } from 'node:timers/promises';
import { backoff } from '../../src/desk/backoff.js';
import { Limiter } from './limiter.js';
import type { Address, Delivered, Teams } from './teams.js';

/** How often something is tried before it is left to whoever comes round again. */
const tries = 3;
/** The first wait between, in milliseconds. */
const first = 400;
/** The longest wait here, in milliseconds: whoever sends must not keep others waiting. */
const longest = 1_500;

/**
 * Teams, with its manners: no more in a conversation than it takes, and what may pass is tried again, each time after a wait
 * twice as long and somewhere between half and the whole of that. What would have to wait longer comes back as `later`.
 */
export function gently(teams: Teams): Teams {
  const limiter = new Limiter();

  async function patiently({ conversation }: Address, send: () => Promise<Delivered>): Promise<Delivered> {
    for (let attempt = 1; ; attempt += 1) {
      const crowded = limiter.take(conversation?.id ?? '', performance.now());
      const outcome: Delivered =
        crowded > 0 ? { kind: 'later', problem: 'teams-rate', after: crowded } : await send();
      if (outcome.kind !== 'later') return outcome;
      const pause = Math.max(outcome.after ?? 0, backoff(attempt - 1, Math.random(), first));
      if (attempt === tries || pause > longest) return outcome;
      await wait(pause);
    }
  }

  return {
    post: (to, said) => patiently(to, () => teams.post(to, said)),
    replace: (to, activityId, said) => patiently(to, () => teams.replace(to, activityId, said)),
    member: (of, userId) => teams.member(of, userId),
  };
}
