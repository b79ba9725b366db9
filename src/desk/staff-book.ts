import { changed, type StaffChange } from '../complaints/directory-changes.js';
import type { Directory, Person } from '../complaints/directory.js';
import { isRefusal, refusal, type Refusal } from '../complaints/refusal.js';
import { isDuplicateKey } from '../storage/duplicate-key.js';
import type { Records, StaffRecord } from './records.js';

/** Who is who, as it is kept. */
export interface StaffBook {
  /** As it was last read: where another process changes it, as it was when it was last refreshed. */
  directory(): Directory;
  /** Reads it anew, if it has changed. */
  refresh(): Promise<void>;
  /** Changes it as a whole. @returns the refusal that names the rule; nothing has changed then */
  change(change: StaffChange): Promise<Refusal | undefined>;
  /** Keeps by which object id somebody is known from now on who was known by their address alone. */
  recognise(person: Person, objectId: string | undefined): Promise<void>;
}

const tries = 5;

/** Opens the staff list of a store. */
export async function openStaffBook({ staff }: Pick<Records, 'staff'>): Promise<StaffBook> {
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

  async function change(asked: StaffChange): Promise<Refusal | undefined> {
    for (let left = tries; left > 0; left -= 1) {
      await read();
      const directory = changed(known, asked);
      if (isRefusal(directory)) return directory;
      const next: StaffRecord = { _id: 'staff', version: known.version + 1, people: directory.people };
      if (await keep(next)) {
        known = next;
        return undefined;
      }
    }
    return refusal('version', 'Somebody else is changing the staff list. Please try again.');
  }

  await read();
  return {
    directory: () => known,
    refresh,
    change,
    async recognise({ email, entraObjectId }, objectId) {
      if (objectId === undefined || entraObjectId !== undefined) return;
      await change({ kind: 'recognised', email, entraObjectId: objectId });
    },
  };
}
