import { createHash } from 'node:crypto';
import { bankHolidays } from '../calendar/bank-holidays.js';
import type { CouncilPolicy } from '../policy/schema.js';

const names = new WeakMap<CouncilPolicy, string>();

/** A name for the rules that say when something is owed and told of: it changes when any of them does. */
export function rulesName(policy: CouncilPolicy): string {
  const known = names.get(policy);
  if (known !== undefined) return known;
  const { alerts, clocks, closureDays } = policy;
  const name = createHash('sha256')
    .update(JSON.stringify([alerts, clocks, closureDays, bankHolidays]))
    .digest('hex')
    .slice(0, 16);
  names.set(policy, name);
  return name;
}
