import type { Draft } from '../../src/interview/draft.js';

/** What was recorded, for clients that are programs. Dates are ISO 8601 days. */
export interface Recorded {
  readonly kind: 'complaint' | 'enquiry';
  readonly reference: string;
  readonly acknowledgeBy: string | null;
  readonly respondBy: string | null;
}

/** What was understood of a matter by the time it was recorded, for those who read the transcript. */
export interface Understood extends Pick<Draft, 'screening' | 'mined' | 'minedConfirmed'> {
  readonly matter: number;
  /** Whether they took the other route that was offered. */
  readonly offer?: Draft['answers']['offer'];
}

/** What a conversation remembers between turns. Plain data, kept by the channel as it is. */
export interface Session {
  /** The conversation's id: also what makes recording it twice harmless. */
  readonly conversation: string;
  /** The chat, or the same interview as plain pages. */
  readonly channel: 'chat' | 'web';
  /** How many matters this conversation has recorded; the next one's number. */
  readonly matter: number;
  readonly draft: Draft;
  /** Confirmed by the resident and still to be recorded. */
  readonly pending: 'complaint' | 'enquiry' | null;
  /** The reference of the request that the open matter goes on from as a complaint (Code 1.5). */
  readonly raisedIn?: string;
  /** The names of the files that were sent with the open matter. */
  readonly enclosures?: readonly string[];
  /** What was understood of the matters before this one. */
  readonly earlier?: readonly Understood[];
  /** The last thing recorded. */
  readonly recorded: Recorded | null;
  /** Answers in a row that could not be understood. */
  readonly misunderstood: number;
}

/** Whether something the resident confirmed is still to be recorded. */
export function isPending(session: Session): boolean {
  return session.pending !== null;
}

/** What was understood of the matter that a conversation is about. */
export function understood({ matter, draft }: Session): Understood {
  const { screening, mined, minedConfirmed, answers } = draft;
  return {
    ...{ matter, mined, minedConfirmed },
    ...(screening && { screening }),
    ...(answers.offer && { offer: answers.offer }),
  };
}
