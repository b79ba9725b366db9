import { Temporal } from 'temporal-polyfill';
import type { Message } from '../../../correspondence/message.js';
import type { AsDelivered } from '../../../desk/as-delivered.js';
import type { CaseMessage as Kept } from '../../../desk/case-messages.js';
import { problemInWords } from '../../../desk/problem-in-words.js';
import type { CaseMessage, WholeMessage } from '../../../workspace/contract/case/messages.js';

/** A letter or a card in the list of a case: how its delivery stands, without its words. */
export function listed(message: Kept): CaseMessage {
  const { id, at, kind, by, to, subject, status, sentAt, nextAttemptAt, problem } = message;
  const next =
    status === 'waiting' && nextAttemptAt !== undefined
      ? Temporal.Instant.fromEpochMilliseconds(nextAttemptAt).toString()
      : null;
  return {
    ...{ id, at, kind, by, to, subject, status },
    sentAt: sentAt ?? null,
    nextAttemptAt: next,
    problem: problem === undefined ? null : problemInWords(problem),
  };
}

/** A letter or a card exactly as its reader gets it. */
export async function whole(message: Message, delivered: AsDelivered): Promise<WholeMessage> {
  const { kind, by, to, subject, text } = message;
  const { html, pdf } = await delivered(message);
  return { kind, by, to, subject, text, html, pdf: pdf?.toString('base64') ?? null };
}
