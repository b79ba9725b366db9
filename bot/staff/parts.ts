import type { CardContext } from '../../adaptive-cards/view.js';
import type { Clock } from '../../src/clock.js';
import type { CaseLists } from '../../src/desk/case-lists.js';
import type { Desk } from '../../src/desk/desk.js';
import type { Copies } from './copies.js';
import type { StaffConversations } from './staff-conversations.js';
import type { Teams } from './teams.js';
import type { StaffWording } from './wording.js';

/** The part of the service's log that the staff bot writes to. Nothing that a person said or is called goes into it. */
interface StaffLog {
  info(facts: Readonly<Record<string, unknown>>, message: string): void;
  warn(facts: Readonly<Record<string, unknown>>, message: string): void;
  error(facts: Readonly<Record<string, unknown>>, message: string): void;
}

/** What the staff bot works with. */
export interface StaffParts {
  readonly desk: Pick<Desk, 'act' | 'find' | 'rules' | 'staff'>;
  readonly lists: CaseLists;
  readonly conversations: StaffConversations;
  readonly copies: Copies;
  readonly teams: Teams;
  /** As the policy in force has it. */
  readonly wording: () => StaffWording;
  readonly clock: Clock;
  readonly log: StaffLog;
}

/** What cards go by, as it is now. */
export function contextOf({ desk, clock }: Pick<StaffParts, 'desk' | 'clock'>): CardContext {
  return { ...desk.rules(), now: clock() };
}
