import { z } from 'zod';
import type { SentFile } from '../../src/desk/files.js';
import { cleanText } from './text.js';

/** The question that a picked or typed answer belongs to, and the choice that was picked. */
export const answerValue = z.object({
  question: z.string().max(64),
  choice: z.string().max(200).exactOptional(),
});
export type AnswerValue = z.infer<typeof answerValue>;

/** Long enough for any client's own ids, short enough to keep. */
const clientId = z.string().min(1).max(128);

/** A field that helps when it is there and right, and is left out otherwise. */
const helpful = <T extends z.ZodType>(schema: T) => schema.optional().catch(undefined);

const activity = z.object({
  type: z.enum(['message', 'event', 'typing']),
  id: clientId.nullish(),
  text: z.string().nullish(),
  value: z.unknown().optional(),
  locale: helpful(z.string().regex(/^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/)),
  attachments: helpful(z.array(z.unknown())),
  channelData: z
    .object({
      clientActivityID: clientId.nullish(),
      clientTimestamp: helpful(z.iso.datetime()),
      messageBack: helpful(z.object({ displayText: z.string().max(200) })),
    })
    .nullish(),
});

/** What is taken of a message that a client sent; everything else in it is dropped at the door. */
export interface Inbound {
  readonly text: string;
  /** The client's own id for the message. Sending it again changes nothing. */
  readonly clientId?: string;
  readonly clientTimestamp?: string;
  readonly displayText?: string;
  readonly answers?: AnswerValue;
  readonly locale: string;
  /** The files that came with it. */
  readonly files: readonly SentFile[];
  /** Whether it names files that lie elsewhere. We fetch nothing from where a message says. */
  readonly namesFiles: boolean;
}

function answers(value: unknown): AnswerValue | undefined {
  const parsed = answerValue.safeParse(value);
  if (!parsed.success) return undefined;
  const { question, choice } = parsed.data;
  return { question: cleanText(question), ...(choice !== undefined && { choice: cleanText(choice) }) };
}

/**
 * Reads an activity as a Direct Line client posts it.
 *
 * @returns the message; `'nothing'` for an activity that is welcome and says nothing (typing, events);
 *   undefined for what is not an activity that a resident's client may send
 */
export function readInbound(body: unknown): Inbound | 'nothing' | undefined {
  const parsed = activity.safeParse(body);
  if (!parsed.success) return undefined;
  const { type, id, text, value, locale, attachments, channelData } = parsed.data;
  if (type !== 'message') return 'nothing';
  const clientId = channelData?.clientActivityID ?? id ?? undefined;
  const { clientTimestamp, messageBack } = channelData ?? {};
  const picked = answers(value);
  return {
    text: cleanText(text ?? ''),
    locale: locale ?? 'en-GB',
    ...(clientId !== undefined && { clientId }),
    ...(clientTimestamp !== undefined && { clientTimestamp }),
    ...(messageBack && { displayText: cleanText(messageBack.displayText) }),
    ...(picked && { answers: picked }),
    files: [],
    namesFiles: attachments !== undefined && attachments.length > 0,
  };
}
