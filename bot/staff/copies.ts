import type { Notice } from '../../adaptive-cards/view.js';
import { isDuplicateKey } from '../../src/storage/duplicate-key.js';
import type { Collection, Store } from '../../src/storage/port.js';

/** A card of a case as it was posted somewhere. */
export interface Copy {
  /** Of the message that called for it and where it went, so that it is posted once. */
  readonly _id: string;
  readonly reference: string;
  readonly conversation: string;
  /** The activity that shows it. */
  readonly activityId: string;
  /** Who reads it, by e-mail address; null in a channel, where anybody may. */
  readonly reader: string | null;
  /** The version of the case that it shows. */
  readonly version: number;
  /** What its reader was told when they acted on it, for as long as the case stands as it stood then. */
  readonly told?: { readonly version: number; readonly notice: Notice };
  readonly postedAt: number;
  /** Milliseconds since 1970 from which it is to be looked at: whether it shows the case as it stands. */
  readonly behindSince?: number;
  readonly attempts: number;
}

/** The cards that were posted, so that all of them can be kept current. */
export class Copies {
  readonly #records: Collection<Copy>;

  private constructor(records: Collection<Copy>) {
    this.#records = records;
  }

  static async open(store: Store): Promise<Copies> {
    const records = store.collection<Copy>('staff-cards');
    await Promise.all([
      records.createIndex({ reference: 1 }),
      records.createIndex({ conversation: 1, activityId: 1 }),
      records.createIndex({ behindSince: 1 }, { sparse: true }),
    ]);
    return new Copies(records);
  }

  async find(_id: string): Promise<Copy | null> {
    return this.#records.findOne({ _id });
  }

  /** The copy that an activity shows. */
  async shownBy(conversation: string, activityId: string): Promise<Copy | null> {
    return this.#records.findOne({ conversation, activityId });
  }

  async of(reference: string): Promise<Copy[]> {
    return this.#records.find({ reference }).toArray();
  }

  /**
   * Keeps a copy that was posted. It is looked at once more shortly after: the case may have changed between being shown and
   * being kept here.
   */
  async keep(copy: Omit<Copy, 'attempts' | 'behindSince'>): Promise<void> {
    try {
      await this.#records.insertOne({ ...copy, attempts: 0, behindSince: copy.postedAt });
    } catch (error) {
      if (!isDuplicateKey(error)) throw error;
    }
  }

  /** Says that a case has changed since its copies were made. */
  async mark(reference: string, version: number, now: number): Promise<void> {
    const old = (await this.of(reference)).filter((copy) => copy.version < version);
    await Promise.all(
      old.map(({ _id }) => this.#records.updateOne({ _id }, { $set: { behindSince: now, attempts: 0 } })),
    );
  }

  /** Keeps what the reader of a copy was told, so that the copy goes on saying it. */
  async tell({ _id }: Copy, told: NonNullable<Copy['told']>): Promise<void> {
    await this.#records.updateOne({ _id }, { $set: { told } });
  }

  /** The copies to be looked at. */
  async behind(now: number): Promise<Copy[]> {
    return this.#records
      .find({ behindSince: { $lte: now } })
      .sort({ behindSince: 1 })
      .limit(50)
      .toArray();
  }

  /** Takes a copy for one attempt: until then another instance leaves it alone. @returns false when another has it */
  async claim({ _id, behindSince }: Copy, until: number): Promise<boolean> {
    if (behindSince === undefined) return false;
    const taken = await this.#records.updateOne(
      { _id, behindSince },
      { $set: { behindSince: until }, $inc: { attempts: 1 } },
    );
    return taken.modifiedCount === 1;
  }

  /** A claimed copy shows the case as it stands. Marked again meanwhile, it is looked at again. */
  async current(
    { _id }: Copy,
    claimedUntil: number,
    shown: Pick<Copy, 'version' | 'activityId'>,
  ): Promise<void> {
    const { version, activityId } = shown;
    const kept = { $set: { version, activityId, attempts: 0 } };
    const done = await this.#records.updateOne(
      { _id, behindSince: claimedUntil },
      { ...kept, $unset: { behindSince: '' } },
    );
    if (done.matchedCount === 0) await this.#records.updateOne({ _id }, kept);
  }

  /** A claimed copy is to be tried again. */
  async again({ _id }: Copy, at: number): Promise<void> {
    await this.#records.updateOne({ _id }, { $set: { behindSince: at } });
  }

  async forget({ _id }: Copy): Promise<void> {
    await this.#records.deleteOne({ _id });
  }

  /** Forgets the cards of a conversation that the bot was taken out of. */
  async forgetIn(conversation: string): Promise<void> {
    await this.#records.deleteMany({ conversation });
  }
}
