import { createHash } from 'node:crypto';
import { bankHolidays } from '../calendar/bank-holidays.js';
import type { CouncilPolicy } from '../policy/schema.js';

/** A name for the rules that say when something is owed and told of: it changes when any of them does. */
export function rulesName({ alerts, clocks, closureDays }: CouncilPolicy): string {
  return createHash('sha256')
    .update(JSON.stringify([alerts, clocks, closureDays, bankHolidays]))
    .digest('hex')
    .slice(0, 16);
}
