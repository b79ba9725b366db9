import type { Temporal } from 'temporal-polyfill';
import type { WorkingCalendar } from '../calendar/working-days.js';
import type { CouncilPolicy } from '../policy/schema.js';
import type { Directory } from './directory.js';
import type { Actor } from './event.js';
import type { EarlierRefusal } from './resemblance.js';

/** What a decision is made in the light of. */
export interface DecisionContext {
  readonly now: Temporal.Instant;
  readonly policy: CouncilPolicy;
  readonly calendar: WorkingCalendar;
  readonly directory: Directory;
  readonly actor: Actor;
  /** Every refusal so far, where a refusal is what is being decided (Code 2.5). */
  readonly refusals?: readonly EarlierRefusal[];
}
