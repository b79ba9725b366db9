import { z } from 'zod';
import { choice, day, moment, who } from './said.js';

const offered = z.strictObject({
  route: z.string(),
  body: z.string().nullable().describe('Who deals with it, where the council has a signpost for it.'),
});

/** What the interview understood of what was typed. It suggests; residents decide. */
const understood = z.strictObject({
  route: z.string().describe('What kind of matter it was taken for.'),
  words: z.array(z.string()).describe('The words of the message that led there.'),
  confidence: z.number(),
  offered: z.array(offered).describe('Other routes that were suggested.'),
  chose: z.enum(['use-route', 'complain-anyway']).nullable(),
  also: z.array(offered).describe('Other matters in it, whose signposts were given beside.'),
  urgent: z.array(z.string()).describe('What was said first because of a danger.'),
  service: z.string().nullable(),
});

const mined = z.strictObject({
  happenedOn: z.strictObject({ date: day, words: z.string() }).nullable(),
  email: z.string().nullable(),
  phone: z.string().nullable(),
  confirmed: z.boolean().describe('Whether the resident said that it is right.'),
});

/** The kinds of files that residents can send, by their media types. */
export const fileType = z.enum(['image/jpeg', 'image/png', 'image/webp', 'image/heic', 'application/pdf']);

const file = z.strictObject({
  id: z.string(),
  name: z.string(),
  type: fileType,
  size: z.int().describe('In bytes.'),
});
/** A file that a resident sent. */
export type SentFile = z.infer<typeof file>;

/** One turn of a conversation. */
export const turn = z.discriminatedUnion('by', [
  z.strictObject({
    by: z.literal('bot'),
    at: moment,
    text: z.string(),
    question: z.string().nullable(),
    choices: z.array(choice),
    recorded: z.string().nullable().describe('The reference under which it was recorded.'),
  }),
  z.strictObject({
    by: z.literal('resident'),
    at: moment,
    text: z.string(),
    question: z.string().nullable().describe('The question that it answers, where the client said so.'),
    chose: z.string().nullable().describe('The title of the choice that was picked.'),
    files: z.array(file).describe('What came with it and was kept.'),
  }),
]);
export type Turn = z.infer<typeof turn>;

/** What was said, as it was said; of what staff logged, what they logged. */
export const transcript = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('conversation'),
    channel: z.enum(['chat', 'web']),
    startedAt: moment,
    turns: z.array(turn),
    understood: understood.nullable(),
    mined: mined.nullable(),
  }),
  z.strictObject({
    kind: z.literal('logged'),
    at: moment,
    by: who,
    channel: z.string(),
    matter: z.string(),
  }),
]);
export type Transcript = z.infer<typeof transcript>;
