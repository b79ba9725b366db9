import { z } from 'zod';
import { cardKinds, letterKinds } from '../../correspondence/message.js';
import { placeInList } from './place.js';

/** What may be sent: letters to residents, and cards to staff. */
const messageKinds = [...letterKinds, ...cardKinds] as const;

const status = z.enum(['waiting', 'sent', 'failed', 'superseded']);
const by = z.enum(['email', 'post', 'card']);

/** Which messages are asked for. */
export const deliveryQuery = z.strictObject({
  status: status.optional(),
  kind: z.enum(messageKinds).optional(),
  by: by.optional(),
  after: placeInList,
});

const sentInstead = z.strictObject({
  by,
  to: z.string(),
  status,
  sentAt: z.string().optional(),
});

/** A message, and how its delivery stands. */
export const delivery = z.strictObject({
  id: z.string(),
  reference: z.string().describe('The case that it is about.'),
  kind: z.enum(messageKinds),
  by,
  to: z.string().describe('An e-mail address, or the lines of a postal address.'),
  subject: z.string(),
  at: z.string().describe('The moment of what it tells of.'),
  status,
  underWay: z.boolean().describe('Whether it is being sent just now.'),
  attempts: z.int(),
  nextTryAt: z.string().optional(),
  sentAt: z.string().optional(),
  problem: z.string().optional().describe('Why the last try came to nothing, as a sentence.'),
  instead: z.array(sentInstead).describe('What was sent in its place when it could not be delivered.'),
  retries: z.array(z.strictObject({ at: z.string(), by: z.string(), after: z.int() })),
});
export type Delivery = z.infer<typeof delivery>;

/** A page of messages, the newest first, and how many stand in each state. */
export const deliveryPage = z.strictObject({
  deliveries: z.array(delivery),
  next: z.string().optional(),
  counts: z.strictObject({
    waiting: z.int(),
    sent: z.int(),
    failed: z.int(),
    superseded: z.int(),
  }),
  mayRetry: z.boolean().describe('Whether the reader may have what failed tried anew.'),
});
export type DeliveryPage = z.infer<typeof deliveryPage>;

/** What came of trying all that waits. */
export const tried = z.strictObject({ trying: z.int().describe('How many are tried now.') });
export type Tried = z.infer<typeof tried>;
