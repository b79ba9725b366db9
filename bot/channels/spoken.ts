import { z } from 'zod';
import type { Choice, Message } from '../resident/conversation.js';

/** What a message of the bot tells programs: what it asks, what was recorded, or both (`channelData.redress`). */
const redress = z.object({
  question: z.string().exactOptional(),
  optional: z.boolean().exactOptional(),
  choices: z.array(z.object({ value: z.string(), title: z.string() })).exactOptional(),
  route: z.string().exactOptional(),
  sub: z.string().exactOptional(),
  recorded: z
    .object({
      kind: z.enum(['complaint', 'enquiry']),
      reference: z.string(),
      acknowledgeBy: z.string().nullable(),
      respondBy: z.string().nullable(),
    })
    .exactOptional(),
});

/** What the bot said: all that there is to a message of it, whatever the channel makes of that. */
export interface Spoken {
  readonly text: string;
  readonly format: Message['format'];
  readonly redress?: z.infer<typeof redress>;
}

/** A message of the conversation, as the channel carries and keeps it. */
export function spoken({ text, format, asks, recorded }: Message): Spoken {
  const told = { ...(asks && { ...asks, choices: [...asks.choices] }), ...(recorded && { recorded }) };
  return { text, format, ...((asks ?? recorded) && { redress: told }) };
}

/** A sentence that the channel itself says: nothing is asked by it. */
export function remark(text: string): Spoken {
  return { text, format: 'plain' };
}

/** The message among some that waits for an answer; undefined when none does. */
export function askingOf<T extends Spoken>(said: readonly T[]): T | undefined {
  return said.findLast(({ redress: told }) => told?.question !== undefined);
}

/**
 * A choice as a button. Web Chat shows `displayText` as what the resident said; the value tells which question
 * the answer is for, so that a late click cannot answer a newer one. `text` is there for clients that send only that.
 */
function button(question: string, { value, title }: Choice) {
  return { type: 'messageBack', title, text: title, displayText: title, value: { question, choice: value } };
}

/** What the bot said, as an activity of the Bot Framework. */
export function spokenActivity({ text, format, redress: told }: Spoken) {
  const { question, choices = [] } = told ?? {};
  return {
    type: 'message',
    text,
    textFormat: format,
    locale: 'en-GB',
    inputHint: question === undefined ? 'ignoringInput' : 'expectingInput',
    ...(question !== undefined &&
      choices.length > 0 && {
        suggestedActions: { to: [], actions: choices.map((choice) => button(question, choice)) },
      }),
    ...(told && { channelData: { redress: told } }),
  };
}

const activity = z.object({
  text: z.string(),
  textFormat: z.enum(['plain', 'markdown']),
  channelData: z.object({ redress: redress.exactOptional() }).exactOptional(),
});

/** What the bot said, from the activity that it sent: what `spokenActivity` made, and nothing else. */
export function readSpoken(sent: unknown): Spoken {
  const { text, textFormat, channelData } = activity.parse(sent);
  return { text, format: textFormat, ...(channelData?.redress && { redress: channelData.redress }) };
}
