import type { TurnContext } from 'botbuilder';
import type { TakenFiles } from '../../src/desk/files.js';
import type { Session } from '../resident/session.js';
import type { Spoken } from './spoken.js';

/** What became of files that came with a message, and whether it named others that lie elsewhere. */
export interface FilesHeard extends TakenFiles {
  readonly namesFiles: boolean;
}

/** What a turn knows of its conversation, and leaves behind: the channel that runs the turn keeps it. */
export interface TurnMemory {
  readonly conversation: string;
  /** The chat, or the same interview as plain pages. */
  readonly channel: Session['channel'];
  /** Null until the bot has said its first words. */
  session: Session | null;
  /** The message of the bot that waits for an answer. */
  readonly asked: Spoken | undefined;
  /** What became of the files that came with the message. */
  readonly files?: FilesHeard;
}

const key = Symbol('conversation');

/** Gives a turn its memory, before the bot runs. */
export function remember(context: TurnContext, memory: TurnMemory): void {
  context.turnState.set(key, memory);
}

/** The memory that the turn was given. */
export function recall(context: TurnContext): TurnMemory {
  const memory = context.turnState.get<TurnMemory | undefined>(key);
  if (memory === undefined) throw new Error('this turn was not given a memory');
  return memory;
}
