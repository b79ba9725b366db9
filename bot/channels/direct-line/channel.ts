import type { Activity, ConversationReference } from 'botbuilder';
import { recordedAt } from '../../../src/calendar/recorded-at.js';
import type { Clock } from '../../../src/clock.js';
import { mostFiles, takeFiles } from '../../../src/desk/files.js';
import type { Contents } from '../../../src/storage/port.js';
import { isPending, type Session } from '../../resident/session.js';
import type { Addition, ConversationRecord, Conversations } from '../conversations.js';
import type { Inbound } from '../inbound.js';
import { kindOf, type ChannelLog } from '../log.js';
import type { ResidentBot } from '../resident-bot.js';
import type { Sentences } from '../sentences.js';
import { remark, type Spoken } from '../spoken.js';
import {
  activityId,
  filesIn,
  heardActivity,
  lastAsked,
  lastSaid,
  placeOf,
  saidByBot,
  saidByResident,
  wireActivity,
} from '../transcript.js';
import type { FilesHeard, TurnMemory } from '../turn-memory.js';
import { TurnQueue } from '../turn-queue.js';
import { DirectLineAdapter } from './adapter.js';
import type { Grant } from './tokens.js';

/** How many activities a conversation may hold. A whole complaint takes about forty. */
const mostActivities = 2_000;

/** How often a turn is decided anew when another process keeps one of the same conversation first. */
const mostAttempts = 8;

/** Told of a conversation whenever a turn of it was kept. */
export type Listener = (record: ConversationRecord) => void;

/**
 * What became of a message: it is kept under an id, with what the bot said to it (nothing, when it was kept before);
 * the conversation can hold no more; or there is none of that id.
 */
export type Received =
  | { readonly kind: 'kept'; readonly id: string; readonly said: readonly Spoken[] }
  | { readonly kind: 'full' }
  | { readonly kind: 'unknown' };

/** How a conversation is begun, where that is not by a resident's browser in the chat. */
export interface Opening {
  readonly channel?: Session['channel'];
  /** How to reach the resident again, where another service carries the conversation. */
  readonly reference?: Partial<ConversationReference>;
}

export interface DirectLineParts {
  readonly conversations: Conversations;
  /** Where files that residents send are kept. */
  readonly contents: Contents;
  readonly bot: ResidentBot;
  /** As the policy in force has them. */
  readonly sentences: () => Sentences;
  readonly clock: Clock;
  readonly log: ChannelLog;
  /** Told how long each of the resident's turns took, in milliseconds, from its start to its being kept. */
  readonly onTurn: (milliseconds: number) => void;
}

/**
 * The built-in Direct Line: takes what residents say, runs their turns one at a time, keeps each in one write
 * and only then tells whoever listens. What is told, and what a caller is answered, is on disk.
 */
export class DirectLine {
  readonly #parts: DirectLineParts;
  readonly #adapter = new DirectLineAdapter();
  readonly #queue = new TurnQueue();
  readonly #listeners = new Map<string, Set<Listener>>();

  constructor(parts: DirectLineParts) {
    this.#parts = parts;
  }

  /** The conversation as it is kept; null when there is none of that id. */
  async find(id: string): Promise<ConversationRecord | null> {
    return this.#parts.conversations.find(id);
  }

  /** What was said in a conversation from a watermark on, as clients receive it. */
  activitySet({ _id, user, log }: ConversationRecord, watermark: number) {
    const speakers = { resident: user, botName: this.#parts.sentences().botName };
    return {
      activities: log
        .slice(watermark)
        .map((said, index) => wireActivity(_id, watermark + index, said, speakers)),
      watermark: String(log.length),
    };
  }

  /** The conversation that is granted, begun with the bot's first words when there is none yet. */
  async open(
    { conversation: id, user }: Grant,
    { channel = 'chat', reference }: Opening = {},
  ): Promise<{ readonly record: ConversationRecord; readonly isNew: boolean }> {
    return this.#queue.run(id, async () => {
      const found = await this.find(id);
      if (found) return { record: found, isNew: false };
      const arrival = { type: 'conversationUpdate', membersAdded: [{ id: user, name: '' }] };
      const greeting = await this.#run(arrival, {
        conversation: id,
        channel,
        session: null,
        asked: undefined,
      });
      const start = { _id: id, user, ...greeting, ...(reference && { reference }) };
      return { record: await this.#parts.conversations.begin(start, this.#parts.clock()), isNew: true };
    });
  }

  /**
   * Takes one message of the resident. When it resolves, the message, the bot's replies and all that they
   * led to are kept. A message that was taken before keeps the id it got then, and changes nothing.
   */
  async receive(id: string, inbound: Inbound): Promise<Received> {
    return this.#queue.run(id, async () => {
      const started = performance.now();
      for (let attempt = 0; attempt < mostAttempts; attempt += 1) {
        const found = await this.find(id);
        if (found === null) return { kind: 'unknown' };
        const record = await this.#settled(found);
        const place = placeOf(inbound.clientId, record.log);
        if (place >= 0) return { kind: 'kept', id: activityId(id, place), said: [] };
        if (record.log.length >= mostActivities) return { kind: 'full' };
        const kept = await this.#keep(record, await this.#answer(record, inbound));
        if (kept === null) continue;
        this.#parts.onTurn(performance.now() - started);
        const { log } = await this.#settled(kept);
        return { kind: 'kept', id: activityId(id, record.log.length), said: lastSaid(log) };
      }
      throw new Error('the conversation was busy elsewhere');
    });
  }

  /** Hears of every turn kept in a conversation, until the function that is returned is called. */
  listen(id: string, listener: Listener): () => void {
    const listeners = this.#listeners.get(id) ?? new Set();
    this.#listeners.set(id, listeners.add(listener));
    return () => {
      listeners.delete(listener);
      if (listeners.size === 0) this.#listeners.delete(id);
    };
  }

  /**
   * Records, where a crash or a failing store left it undone, what the resident of a conversation confirmed.
   *
   * @returns the conversation, when something was recorded in it now
   */
  async settle(id: string): Promise<ConversationRecord | null> {
    return this.#queue.run(id, async () => {
      const found = await this.find(id);
      if (found === null) return null;
      const settled = await this.#settled(found);
      return settled.version > found.version ? settled : null;
    });
  }

  /** Resolves once no turn is under way. */
  async idle(): Promise<void> {
    await this.#queue.idle();
  }

  /** What a message of the resident adds to the conversation. */
  async #answer(record: ConversationRecord, inbound: Inbound): Promise<Addition> {
    const files = await this.#filesOf(record, inbound);
    const heard = saidByResident(inbound, files?.kept ?? [], recordedAt(this.#parts.clock()));
    const { said, session } = await this.#reply(record, inbound, files);
    return { said: [heard, ...said], session };
  }

  /** Keeps what came with a message, before the turn that names it is kept. */
  async #filesOf({ _id, log }: ConversationRecord, inbound: Inbound): Promise<FilesHeard | undefined> {
    const { files, namesFiles } = inbound;
    if (files.length === 0 && !namesFiles) return undefined;
    const room = mostFiles - filesIn(log).length;
    return { ...(await takeFiles(this.#parts.contents, _id, files, room)), namesFiles };
  }

  async #reply(
    record: ConversationRecord,
    inbound: Inbound,
    files: FilesHeard | undefined,
  ): Promise<Addition> {
    const { bot, sentences, log } = this.#parts;
    const { session } = record;
    if (record.log.length >= mostActivities - 2) {
      return { said: this.#asSaid([remark(sentences().conversationFull)]), session };
    }
    const activity = heardActivity(inbound);
    const memory = { ...memoryOf(record), ...(files && { files }) };
    try {
      return await this.#run(activity, memory);
    } catch (error) {
      log.error({ conversation: record._id, error: kindOf(error) }, 'a turn failed');
      const sorry = await this.#adapter.turn(activity, memoryOf(record), (context) => bot.apologise(context));
      return { said: this.#asSaid(sorry), session };
    }
  }

  /** The conversation once what was confirmed in it is recorded. What fails now is tried again by the next `settle`. */
  async #settled(record: ConversationRecord): Promise<ConversationRecord> {
    if (!isPending(record.session)) return record;
    try {
      const finished = await this.#run({ type: 'event', name: 'finish' }, memoryOf(record));
      return (await this.#keep(record, finished)) ?? (await this.find(record._id)) ?? record;
    } catch (error) {
      const facts = { conversation: record._id, error: kindOf(error) };
      this.#parts.log.warn(facts, 'recording failed; it will be tried again');
      return record;
    }
  }

  /** Runs one turn of the bot, and gives what it adds. */
  async #run(activity: Partial<Activity>, memory: TurnMemory): Promise<Addition> {
    const { bot } = this.#parts;
    const said = await this.#adapter.turn(activity, memory, (context) =>
      activity.type === 'event' ? bot.finish(context) : bot.run(context),
    );
    if (memory.session === null) throw new Error('the bot began no session');
    return { said: this.#asSaid(said), session: memory.session };
  }

  #asSaid(spoken: readonly Spoken[]): Addition['said'] {
    const at = recordedAt(this.#parts.clock());
    return spoken.map((one) => saidByBot(one, at));
  }

  async #keep(record: ConversationRecord, addition: Addition): Promise<ConversationRecord | null> {
    const kept = await this.#parts.conversations.append(record, addition, this.#parts.clock());
    if (kept) for (const listener of this.#listeners.get(record._id) ?? []) listener(kept);
    return kept;
  }
}

/** What a turn in a conversation knows of it. */
function memoryOf({ _id, session, log }: ConversationRecord): TurnMemory {
  return { conversation: _id, channel: session.channel, session, asked: lastAsked(log) };
}
