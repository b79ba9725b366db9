import { z } from 'zod';
import { moment } from './said.js';

/** A letter or a card of a case, and how its delivery stands. */
export const caseMessage = z.strictObject({
  id: z.string(),
  at: moment,
  kind: z.string().describe('Such as `acknowledgement`, or of a card `due-soon`.'),
  by: z.enum(['email', 'post', 'card']),
  to: z.string(),
  subject: z.string(),
  status: z.enum(['waiting', 'sent', 'failed', 'superseded']),
  sentAt: moment.nullable(),
  nextAttemptAt: moment.nullable(),
  problem: z.string().nullable().describe('Why the last attempt came to nothing, as a sentence.'),
});
export type CaseMessage = z.infer<typeof caseMessage>;

/** A letter or a card exactly as its reader gets it. */
export const wholeMessage = z.strictObject({
  kind: z.string(),
  by: z.enum(['email', 'post', 'card']),
  to: z.string(),
  subject: z.string(),
  text: z.string(),
  html: z
    .string()
    .nullable()
    .describe('The page that an e-mail shows, as it is mailed. Show it in a sandbox; null for post.'),
  pdf: z.base64().nullable().describe('What is printed and posted; null for what is mailed.'),
});
export type WholeMessage = z.infer<typeof wholeMessage>;
