import type { Temporal } from 'temporal-polyfill';
import type { Recorded, Session } from './session.js';

/** One answer that can be picked instead of typed. */
export interface Choice {
  /** What machines send. */
  readonly value: string;
  /** What people read. */
  readonly title: string;
}

/** What a message asks, for clients that are programs (`channelData.redress`). */
interface Asks {
  readonly question: string;
  readonly optional: boolean;
  readonly choices: readonly Choice[];
  readonly route?: string;
  readonly sub?: string;
}

/** One message of the bot. */
export interface Message {
  readonly text: string;
  /** `markdown` only ever for text that comes whole from the council's policy; everything else is `plain`. */
  readonly format: 'plain' | 'markdown';
  readonly asks?: Asks;
  readonly recorded?: Recorded;
}

/** What a resident sent. */
export interface Incoming {
  readonly text: string;
  /** The question that a picked choice belongs to, when the client says so: a late click must not answer a newer question. */
  readonly answering?: string;
}

/** What came of one turn: what to remember, and what to say, in order. */
export interface Turn {
  readonly session: Session;
  readonly messages: readonly Message[];
}

/**
 * The resident's side of the house as a channel sees it. `greet` and `reply` decide without touching the outside world,
 * so that a channel can keep the new session and the messages in one write. When the session that comes back
 * `isPending`, the resident has confirmed something that is still to be recorded: the channel keeps it, then calls `finish`,
 * which records (once, however often it is called) and returns the turn that tells them so.
 */
export interface ResidentConversation {
  /** Begins a conversation. `channel` is the chat, unless it is the same interview as plain pages. */
  greet(conversation: string, now: Temporal.Instant, channel?: Session['channel']): Turn;
  reply(session: Session, incoming: Incoming, now: Temporal.Instant): Turn;
  finish(session: Session, now: Temporal.Instant): Promise<Turn>;
}
