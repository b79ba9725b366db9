import type { Temporal } from 'temporal-polyfill';
import type { WorkingCalendar } from '../../calendar/working-days.js';
import type { CommandName } from '../../complaints/command.js';
import type { Complaint } from '../../complaints/complaint.js';
import type { Directory, Person } from '../../complaints/directory.js';
import { inRole, inRoleFor, officerFor } from '../../complaints/directory.js';
import type { Actor } from '../../complaints/event.js';
import type { CouncilPolicy } from '../../policy/schema.js';
import type { Account } from '../account.js';
import type { Chance } from '../chance.js';
import type { Course } from '../course.js';
import type { Diary } from '../diary.js';

/** One command on a case, and when. */
export interface Step {
  readonly at: Temporal.Instant;
  readonly as: Actor;
  readonly command: CommandName;
  readonly data: object;
  /** How the resident answers the chat, question by question, where it came that way. */
  readonly answers?: Readonly<Record<string, string>>;
}

/** Steps on a case one by one; each is told how the case stands after the one before. */
export type Telling = Generator<Step, Complaint, Complaint>;

/** The council that it happens in. */
export interface Setting {
  readonly policy: CouncilPolicy;
  readonly calendar: WorkingCalendar;
  readonly directory: Directory;
}

/** One case: what it is about, what becomes of it, and when. */
export interface Life extends Setting {
  readonly account: Account;
  readonly course: Course;
  readonly chance: Chance;
  readonly diary: Diary;
}

/** The complaints officer who sees to a case. */
export const officerOf = ({ directory, diary }: Life, { barred }: Pick<Complaint, 'barred'>): string =>
  present(officerFor(directory, diary.today(), barred)).email;

/** Whoever answers for a case. */
export const ownerOf = (life: Life, complaint: Complaint): string =>
  complaint.owner ?? officerOf(life, complaint);

/** The team leader of a service. */
export const leaderOf = ({ directory }: Setting, service: string): Person =>
  present(inRoleFor(directory, 'team-leader', service)[0]);

/** The head of a service. */
export const headOf = ({ directory }: Setting, service: string): Person =>
  present(inRoleFor(directory, 'head-of-service', service)[0]);

/** Who takes calls and opens letters. */
export const frontDesk = ({ directory, chance }: Life): string =>
  chance.pick(inRole(directory, 'customer-services')).email;

function present(person: Person | undefined): Person {
  if (!person) throw new Error('the demonstration council lacks somebody that every council has');
  return person;
}
