import { z } from 'zod';
import { wholeMessage } from './messages.js';

/** What came of a command. */
export const done = z.strictObject({
  reference: z.string().describe('The case; a new one where the command opened one.'),
  version: z.int(),
  status: z.string(),
  stage: z.union([z.literal(1), z.literal(2)]),
  owner: z.string().nullable(),
  events: z.array(z.string()).describe('The types of what happened; none where there was nothing to change.'),
  messages: z
    .array(z.strictObject({ id: z.string(), kind: z.string(), by: z.string(), subject: z.string() }))
    .describe('What is now sent.'),
});
export type Done = z.infer<typeof done>;

/** What a command would lead to, if it were given now. Nothing has happened. */
export const foreseen = z.strictObject({
  events: z.array(z.strictObject({ type: z.string(), says: z.string() })),
  messages: z.array(wholeMessage),
});
export type Foreseen = z.infer<typeof foreseen>;
