import type { CameFrom } from '../../src/desk/came-from.js';
import { matterOf, partAbout } from './case-conversation.js';
import type { ConversationRecord, Conversations } from './conversations.js';
import type { Said } from './transcript.js';

/** A conversation, and what of it is about one case or enquiry. */
interface SaidAbout {
  readonly record: ConversationRecord;
  /** Which of the matters in it. */
  readonly matter: number;
  readonly part: readonly Said[];
}

/** What was said about a case or an enquiry; undefined where it came another way, or the conversation is not there any more. */
export async function saidAbout(
  { reference, source, raisedIn }: CameFrom,
  conversations: Pick<Conversations, 'find'>,
): Promise<SaidAbout | undefined> {
  const from = matterOf(source);
  if (!from) return undefined;
  const record = await conversations.find(from.conversation);
  return record
    ? { record, matter: from.matter, part: partAbout(record.log, reference, raisedIn) }
    : undefined;
}
