import type { ConversationReference } from 'botbuilder';
import type { Temporal } from 'temporal-polyfill';
import { recordedAt } from '../../src/calendar/recorded-at.js';
import { isDuplicateKey } from '../../src/storage/duplicate-key.js';
import type { Collection, Store } from '../../src/storage/port.js';
import { isPending, type Session } from '../resident/session.js';
import type { Said } from './transcript.js';

/** A conversation as it is kept: one document, so that a turn is one write. */
export interface ConversationRecord {
  readonly _id: string;
  /** Who speaks, as the channel calls them; set by the server, never by the client. */
  readonly user: string;
  /** All that was said, in order. An entry's place in it is its id and the clients' watermark. */
  readonly log: readonly Said[];
  readonly session: Session;
  /** There while something that the resident confirmed is still to be recorded. */
  readonly pending?: true;
  /** ISO 8601 instant of the start, there until the resident says something. */
  readonly silentSince?: string;
  /** How to reach the resident again, in conversations that another service carries. */
  readonly reference?: Partial<ConversationReference>;
  /** One more with every turn. */
  readonly version: number;
  readonly startedAt: string;
  readonly updatedAt: string;
}

/** What one turn adds to a conversation. */
export interface Addition {
  readonly said: readonly Said[];
  readonly session: Session;
}

/** The conversations in the store. Every write is one document and one turn. */
export class Conversations {
  readonly #records: Collection<ConversationRecord>;

  private constructor(records: Collection<ConversationRecord>) {
    this.#records = records;
  }

  static async open(store: Store): Promise<Conversations> {
    const records = store.collection<ConversationRecord>('conversations');
    await Promise.all([
      records.createIndex({ pending: 1 }, { sparse: true }),
      records.createIndex({ silentSince: 1 }, { sparse: true }),
    ]);
    return new Conversations(records);
  }

  async find(id: string): Promise<ConversationRecord | null> {
    return this.#records.findOne({ _id: id });
  }

  /**
   * Begins a conversation with what the bot says first.
   *
   * @returns the conversation; the one that is there already when two begin it at once
   */
  async begin(
    start: Pick<ConversationRecord, '_id' | 'user' | 'reference'> & Addition,
    now: Temporal.Instant,
  ): Promise<ConversationRecord> {
    const { said, ...rest } = start;
    const at = recordedAt(now);
    const record: ConversationRecord = {
      ...rest,
      log: said,
      silentSince: at,
      version: 1,
      startedAt: at,
      updatedAt: at,
    };
    try {
      await this.#records.insertOne(record);
      return record;
    } catch (error) {
      const there = isDuplicateKey(error) ? await this.find(start._id) : null;
      if (there === null) throw error;
      return there;
    }
  }

  /**
   * Keeps one turn: what was said and the session after it, in one write.
   *
   * @param record the conversation as it was when the turn was decided
   * @returns the conversation with the turn; null when another turn was kept meanwhile, and this one must be decided anew
   */
  async append(
    record: ConversationRecord,
    turn: Addition,
    now: Temporal.Instant,
  ): Promise<ConversationRecord | null> {
    const updatedAt = recordedAt(now);
    const pending = isPending(turn.session);
    const heard = turn.said.some(({ by }) => by === 'resident');
    const gone = {
      ...(!pending && { pending: true as const }),
      ...(heard && { silentSince: true as const }),
    };
    const { matchedCount } = await this.#records.updateOne(
      { _id: record._id, version: record.version },
      {
        $push: { log: { $each: [...turn.said] } },
        $set: { session: turn.session, updatedAt, ...(pending && { pending: true as const }) },
        $inc: { version: 1 },
        ...(Object.keys(gone).length > 0 && { $unset: gone }),
      },
    );
    if (matchedCount === 0) return null;
    const { _id, user, reference, silentSince, startedAt, version } = record;
    return {
      ...{ _id, user, startedAt, updatedAt, session: turn.session, version: version + 1 },
      log: [...record.log, ...turn.said],
      ...(reference && { reference }),
      ...(pending && { pending }),
      ...(!heard && silentSince !== undefined && { silentSince }),
    };
  }

  /** The ids of conversations in which something is still to be recorded, and whether another service carries them. */
  async pending(): Promise<{ id: string; elsewhere: boolean }[]> {
    const records = await this.#records.find({ pending: true }).limit(100).toArray();
    return records.map(({ _id, reference }) => ({ id: _id, elsewhere: reference !== undefined }));
  }

  /** Drops the conversations that began before a moment and in which nobody ever answered. */
  async dropSilent(before: Temporal.Instant): Promise<void> {
    await this.#records.deleteMany({ silentSince: { $lt: recordedAt(before) } });
  }
}
