import type { Temporal } from 'temporal-polyfill';
import type { WorkingCalendar } from '../calendar/working-days.js';
import type { CouncilPolicy } from '../policy/schema.js';
import type { Directory } from './directory.js';
import type { Actor } from './event.js';

/** What a decision is made in the light of. */
export interface DecisionContext {
  readonly now: Temporal.Instant;
  readonly policy: CouncilPolicy;
  readonly calendar: WorkingCalendar;
  readonly directory: Directory;
  readonly actor: Actor;
}
