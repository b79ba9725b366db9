import type { Records } from '../desk/records.js';
import { InputError } from './input-error.js';

/** What was said in a conversation, in order; undefined where there is none of that name. */
export type Transcript = (conversation: string) => Promise<readonly object[] | undefined>;

/**
 * The command `export REFERENCE`: the full record of a case as one JSON text (Code 5.12). Every event with who did it and
 * when, the case as they add up to it, every message with what became of it, and what was said in the chat.
 *
 * @param write takes one line, without its end
 * @throws InputError where there is no such case
 */
export async function exportCase(
  reference: string,
  write: (line: string) => void,
  { cases, outbox }: Pick<Records, 'cases' | 'outbox'>,
  transcript: Transcript,
): Promise<void> {
  const record = await cases.findOne({ _id: reference });
  if (!record) throw new InputError(`export: there is no complaint ${reference}`);
  const { source, events, state, alerted, toSend } = record;
  const sent = await outbox.find({ reference }).toArray();
  const [channel = '', conversation = ''] = source.split(':');
  const messages = sent
    .map(({ _id, nextAttemptAt, ...message }) => message)
    .sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
  const said = ['chat', 'web'].includes(channel) ? await transcript(conversation) : undefined;
  const whole = {
    reference,
    source,
    state,
    events,
    messages,
    notYetInTheOutbox: toSend,
    told: alerted,
    ...(said && { transcript: said }),
  };
  write(JSON.stringify(whole, null, 2));
}
