import { Temporal } from 'temporal-polyfill';
import { changed, type StaffChange } from '../complaints/directory-changes.js';
import { differences } from '../complaints/directory-difference.js';
import type { Directory, Person } from '../complaints/directory.js';
import type { Actor } from '../complaints/event.js';
import { isRefusal, refusal, type Refusal } from '../complaints/refusal.js';
import { isDuplicateKey } from '../storage/duplicate-key.js';
import type { Records, StaffChangeRecord, StaffRecord } from './records.js';

/** Who is who, as it is kept. */
export interface StaffBook {
  /** As it was last read: where another process changes it, as it was when it was last refreshed. */
  directory(): Directory;
  /** Reads it anew, if it has changed. */
  refresh(): Promise<void>;
  /** Rises with every change. */
  version(): number;
  /**
   * Changes it as a whole, and keeps who changed what.
   *
   * @param signed who changes it; the service itself where nobody is named
   * @returns the refusal that names the rule; nothing has changed then
   */
  change(change: StaffChange, signed?: Signed): Promise<Refusal | undefined>;
  /** Who changed what, the latest first. */
  history(): Promise<StaffChangeRecord[]>;
  /** Keeps by which object id somebody is known from now on who was known by their address alone. */
  recognise(person: Person, objectId: string | undefined): Promise<void>;
}

/** Who changes the staff list. */
interface Signed {
  readonly by: Actor;
  readonly at: Temporal.Instant;
  /** The version of the list that they looked at: if it has changed since, nothing is done. */
  readonly version?: number | undefined;
}

const tries = 5;
/** How many changes the history names at most. */
const most = 200;

/** Opens the staff list of a store. */
export async function openStaffBook({
  staff,
  staffChanges,
}: Pick<Records, 'staff' | 'staffChanges'>): Promise<StaffBook> {
  let known: StaffRecord = { _id: 'staff', version: 0, people: [] };
  const read = async (): Promise<void> => {
    known = (await staff.findOne({ _id: 'staff' })) ?? { _id: 'staff', version: 0, people: [] };
  };

  async function refresh(): Promise<void> {
    const kept = await staff.findOne({ _id: 'staff' }, { projection: { version: 1 } });
    if (kept && kept.version !== known.version) await read();
  }

  async function keep(next: StaffRecord): Promise<boolean> {
    if (next.version > 1) {
      const { _id, ...rest } = next;
      const done = await staff.replaceOne({ _id, version: next.version - 1 }, rest);
      return done.matchedCount === 1;
    }
    try {
      await staff.insertOne(next);
      return true;
    } catch (error) {
      if (isDuplicateKey(error)) return false;
      throw error;
    }
  }

  /** Puts what was changed last into the history, if a crash has kept it from there. */
  async function settle({ latest }: StaffRecord): Promise<void> {
    if (!latest || (await staffChanges.findOne({ _id: latest._id }))) return;
    try {
      await staffChanges.insertOne(latest);
    } catch (error) {
      if (!isDuplicateKey(error)) throw error;
    }
  }

  async function change(
    asked: StaffChange,
    { by, at, version: seen }: Signed = { by: 'system', at: Temporal.Now.instant() },
  ): Promise<Refusal | undefined> {
    for (let left = tries; left > 0; left -= 1) {
      await read();
      if (seen !== undefined && seen !== known.version) return changedSince();
      const directory = changed(known, asked);
      if (isRefusal(directory)) return directory;
      const people = differences(known, directory);
      if (people.length === 0) return undefined;
      await settle(known);
      const version = known.version + 1;
      const latest = { _id: `staff-${version}`, version, at: at.toString(), by, people };
      const next: StaffRecord = { _id: 'staff', version, people: directory.people, latest };
      if (await keep(next)) {
        known = next;
        await settle(known);
        return undefined;
      }
    }
    return refusal('version', 'Somebody else is changing the staff list. Please try again.');
  }

  await read();
  return {
    directory: () => known,
    version: () => known.version,
    refresh,
    change,
    async history() {
      await read();
      await settle(known);
      const found = staffChanges.find({ version: { $gt: 0 } }).sort({ version: -1 });
      return found.limit(most).toArray();
    },
    async recognise({ email, entraObjectId }, objectId) {
      if (objectId === undefined || entraObjectId !== undefined) return;
      await change({ kind: 'recognised', email, entraObjectId: objectId });
    },
  };
}

const changedSince = (): Refusal =>
  refusal('version', 'Somebody else has changed the staff list since. Look at it as it is now.');
