import { ActivityHandler, type TurnContext } from 'botbuilder';
import type { Clock } from '../../src/clock.js';
import type { Incoming, ResidentConversation } from '../resident/conversation.js';
import { isPending, type Session } from '../resident/session.js';
import { answerValue } from './inbound.js';
import type { Sentences } from './sentences.js';
import { remark, spoken, spokenActivity, type Spoken } from './spoken.js';
import { recall, type FilesHeard } from './turn-memory.js';

/** What a resident sent, as the conversation reads it: a picked choice by its value, anything else as typed. */
function incoming({ activity }: TurnContext): Incoming {
  const { text } = activity;
  const answer = answerValue.safeParse(activity.value);
  if (!answer.success) return { text };
  return { text: answer.data.choice ?? text, answering: answer.data.question };
}

/** The session with the names of the files that were kept, while its matter is open. */
function enclosing(session: Session, files: FilesHeard | undefined): Session {
  if (session.recorded !== null || !files || files.kept.length === 0) return session;
  const names = files.kept.map(({ name }) => name);
  return { ...session, enclosures: [...(session.enclosures ?? []), ...names] };
}

/**
 * Carries activities to the resident's conversation and its messages back, on every channel that residents use.
 * The session comes and goes through the turn's memory; the channel keeps it.
 */
export class ResidentBot extends ActivityHandler {
  readonly #resident: ResidentConversation;
  readonly #sentences: () => Sentences;
  readonly #clock: Clock;

  constructor(resident: ResidentConversation, sentences: () => Sentences, clock: Clock) {
    super();
    this.#resident = resident;
    this.#sentences = sentences;
    this.#clock = clock;
    this.onMembersAdded(async (context, next) => {
      if (recall(context).session === null) await this.#greet(context);
      await next();
    });
    this.onMessage(async (context, next) => {
      await this.#hear(context);
      await next();
    });
  }

  /** Records what the resident confirmed, where that is still to be done, and tells them so. */
  async finish(context: TurnContext): Promise<void> {
    const memory = recall(context);
    if (memory.session === null || !isPending(memory.session)) return;
    const turn = await this.#resident.finish(memory.session, this.#clock());
    await this.#say(context, turn.messages.map(spoken));
    memory.session = turn.session;
  }

  /** Says that something went wrong, and puts the question again: the answer may be given once more. */
  async apologise(context: TurnContext): Promise<void> {
    const { asked } = recall(context);
    await this.#say(context, [remark(this.#sentences().wentWrong), ...(asked ? [asked] : [])]);
  }

  async #greet(context: TurnContext): Promise<void> {
    const memory = recall(context);
    const turn = this.#resident.greet(memory.conversation, this.#clock(), memory.channel);
    await this.#say(context, turn.messages.map(spoken));
    memory.session = turn.session;
  }

  async #hear(context: TurnContext): Promise<void> {
    const memory = recall(context);
    if (memory.session === null) throw new Error('a conversation begins with a greeting');
    const ofFiles = memory.files ? this.#sentences().ofFiles(memory.files).map(remark) : [];
    const session = enclosing(memory.session, memory.files);
    if (ofFiles.length > 0 && memory.asked && context.activity.text.trim() === '') {
      memory.session = session;
      return this.#say(context, [...ofFiles, memory.asked]);
    }
    const turn = this.#resident.reply(session, incoming(context), this.#clock());
    await this.#say(context, [...ofFiles, ...turn.messages.map(spoken)]);
    memory.session = turn.session;
  }

  async #say(context: TurnContext, said: readonly Spoken[]): Promise<void> {
    if (said.length > 0) await context.sendActivities(said.map(spokenActivity));
  }
}
