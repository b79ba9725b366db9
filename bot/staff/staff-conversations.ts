import type { Person } from '../../src/complaints/directory.js';
import type { Identity } from '../../src/complaints/recognising.js';
import type { Collection, Store } from '../../src/storage/port.js';
import type { Address } from './teams.js';

/** A conversation with the staff bot. Who is in it is said by ids only: names are the staff list's to keep. */
export interface StaffConversation {
  readonly _id: string;
  readonly kind: 'personal' | 'channel';
  readonly address: Address;
  /** Of a personal chat: who it is with, as Entra knows them, in small letters. */
  readonly objectId?: string;
  /** Of a personal chat: e-mail address and sign-in name, where we had to ask for them. */
  readonly addresses: readonly string[];
  /** Of a channel: the service areas that it hears about. */
  readonly services: readonly string[];
  /** Why nothing can be sent there, until we hear from it again. */
  readonly closed?: string;
  /** Milliseconds since 1970, there until whoever came is greeted and has the cards of their complaints. */
  readonly welcomeSince?: number;
  /** Milliseconds since 1970: Teams tells twice of every installation. */
  readonly welcomedAt?: number;
}

/** Milliseconds within which somebody is greeted once. */
const lately = 10 * 60_000;

/** The conversations with the staff bot, kept from the moment that each is first heard of. */
export class StaffConversations {
  readonly #records: Collection<StaffConversation>;
  /** What was kept of each lately, so that not every turn writes it anew. */
  readonly #known = new Map<string, string>();

  private constructor(records: Collection<StaffConversation>) {
    this.#records = records;
  }

  static async open(store: Store): Promise<StaffConversations> {
    const records = store.collection<StaffConversation>('staff-conversations');
    await Promise.all([
      records.createIndex({ objectId: 1 }, { sparse: true }),
      records.createIndex({ addresses: 1 }),
      records.createIndex({ services: 1 }),
      records.createIndex({ welcomeSince: 1 }, { sparse: true }),
    ]);
    return new StaffConversations(records);
  }

  /** Keeps a conversation as it is known now. One that was closed is open again, since it was heard of. */
  async learn(found: Pick<StaffConversation, '_id' | 'kind' | 'address' | 'objectId'>): Promise<void> {
    const { _id, kind, address, objectId } = found;
    const seen = JSON.stringify([address, objectId]);
    if (this.#known.get(_id) === seen) return;
    await this.#records.updateOne(
      { _id },
      {
        $set: { kind, address, ...(objectId !== undefined && { objectId: objectId.toLowerCase() }) },
        $setOnInsert: { addresses: [], services: [] },
        $unset: { closed: '' },
      },
      { upsert: true },
    );
    // Somebody has one chat with the bot: an earlier one is gone.
    if (objectId !== undefined) {
      await this.#records.deleteMany({ objectId: objectId.toLowerCase(), _id: { $ne: _id } });
    }
    if (this.#known.size > 10_000) this.#known.clear();
    this.#known.set(_id, seen);
  }

  /** Keeps what Teams says of whoever a personal chat is with. */
  async learnMember(_id: string, { objectId, addresses }: Identity): Promise<void> {
    const known = objectId === undefined ? {} : { objectId: objectId.toLowerCase() };
    await this.#records.updateOne({ _id }, { $set: { ...known, addresses: [...addresses] } });
  }

  async find(_id: string): Promise<StaffConversation | null> {
    return this.#records.findOne({ _id });
  }

  /** The personal chat with somebody, while something can be sent there. */
  async with({ entraObjectId, email }: Person): Promise<StaffConversation | undefined> {
    const objectId = entraObjectId?.toLowerCase();
    const own = objectId === undefined ? null : await this.#records.findOne({ objectId });
    const found = own ?? (await this.#records.findOne({ addresses: email }));
    if (found === null || found.closed !== undefined) return undefined;
    const another = objectId !== undefined && found.objectId !== undefined && found.objectId !== objectId;
    return another ? undefined : found;
  }

  /** The channels that hear about a service area. */
  async about(service: string): Promise<StaffConversation[]> {
    const found = await this.#records.find({ services: service }).toArray();
    return found.filter(({ closed }) => closed === undefined);
  }

  /** Says which service areas a channel hears about. */
  async tellAbout(_id: string, services: readonly string[]): Promise<void> {
    await this.#records.updateOne({ _id }, { $set: { services: [...services] } });
  }

  /** Sends nothing more to a conversation until we hear of it again. */
  async close(_id: string, problem: string): Promise<void> {
    this.#known.delete(_id);
    await this.#records.updateOne({ _id }, { $set: { closed: problem } });
  }

  /** Forgets a conversation that the bot was taken out of. */
  async forget(_id: string): Promise<void> {
    this.#known.delete(_id);
    await this.#records.deleteOne({ _id });
  }

  /** Has whoever is there greeted soon, if they were not lately. */
  async toWelcome(_id: string, now: number): Promise<void> {
    const found = await this.find(_id);
    if (found?.welcomedAt !== undefined && now - found.welcomedAt < lately) return;
    await this.#records.updateOne({ _id }, { $set: { welcomeSince: now } });
  }

  /** Those who are to be greeted. */
  async unwelcomed(now: number): Promise<StaffConversation[]> {
    const due = this.#records.find({ welcomeSince: { $lte: now } }).sort({ welcomeSince: 1 });
    return due.limit(50).toArray();
  }

  async welcomed({ _id }: StaffConversation, now: number): Promise<void> {
    await this.#records.updateOne({ _id }, { $set: { welcomedAt: now }, $unset: { welcomeSince: '' } });
  }

  /** Greets later. @param at milliseconds since 1970 */
  async welcomeAgain({ _id }: StaffConversation, at: number): Promise<void> {
    await this.#records.updateOne({ _id }, { $set: { welcomeSince: at } });
  }
}
