import type { Temporal } from 'temporal-polyfill';
import type { Person } from '../complaints/directory.js';
import type { Collection, Store } from '../storage/port.js';

/** Somebody who has a form of a case open. */
interface Editor {
  readonly name: string;
  readonly email: string;
}

/** Who has a form open on which case, so that two do not write the same letter. A hint: the version of the case decides. */
export interface EditingBook {
  /**
   * Says that somebody is at work on a case; to be said again within a minute.
   *
   * @returns who else is
   */
  editing(reference: string, person: Person, now: Temporal.Instant): Promise<Editor[]>;
  /** Says that they no longer are. */
  done(reference: string, person: Person): Promise<void>;
  /** Forgets those who went away without a word. */
  tidy(now: Temporal.Instant): Promise<void>;
}

interface EditingRecord extends Editor {
  readonly _id: string;
  readonly reference: string;
  /** Milliseconds since 1970. */
  readonly until: number;
}

/** How long somebody counts as being at work after they last said so, in milliseconds. */
const aMinute = 60_000;

/** Opens the book in a store. */
export async function openEditingBook(store: Store): Promise<EditingBook> {
  const book: Collection<EditingRecord> = store.collection<EditingRecord>('editing');
  await Promise.all([book.createIndex({ reference: 1, until: 1 }), book.createIndex({ until: 1 })]);
  const nameOf = (reference: string, { email }: Person) => `${reference} ${email}`;

  return {
    async editing(reference, person, now) {
      const { name, email } = person;
      const at = now.epochMilliseconds;
      await book.updateOne(
        { _id: nameOf(reference, person) },
        { $set: { until: at + aMinute }, $setOnInsert: { reference, name, email } },
        { upsert: true },
      );
      const all = await book.find({ reference, until: { $gt: at } }).toArray();
      return all
        .filter((other) => other.email !== email)
        .map((other) => ({ name: other.name, email: other.email }));
    },
    async done(reference, person) {
      await book.deleteOne({ _id: nameOf(reference, person) });
    },
    async tidy(now) {
      await book.deleteMany({ until: { $lte: now.epochMilliseconds } });
    },
  };
}
