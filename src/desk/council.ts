import { workingCalendar, type WorkingCalendar } from '../calendar/working-days.js';
import type { CouncilPolicy } from '../policy/schema.js';

/** A council's policy, with the working days that it makes. */
export interface Council {
  readonly policy: CouncilPolicy;
  readonly calendar: WorkingCalendar;
}

/** A council by its policy alone. */
export function councilOf(policy: CouncilPolicy): Council {
  return { policy, calendar: workingCalendar(policy.closureDays.map(({ date }) => date)) };
}
