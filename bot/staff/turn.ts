import type { Person } from '../../src/complaints/directory.js';
import type { Background } from './background.js';
import type { StaffActivity } from './staff-activity.js';

/** A turn of a member of staff. */
export interface StaffTurn {
  readonly heard: StaffActivity;
  readonly person: Person;
  /** For what goes on when the answer cannot wait for it. */
  readonly background: Background;
}
