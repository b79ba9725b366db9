import { z } from 'zod';
import { day, shortWords, staffEmail, words } from '../../complaints/commands/fields.js';

const resident = z.strictObject({
  name: shortWords,
  email: z.email().optional(),
  phone: z.string().optional(),
  address: z.string().optional(),
});

/** A complaint that a member of staff was told of: the fields of `receive`. */
export const logBody = z.strictObject({
  matter: words,
  channel: z.enum(['phone', 'letter', 'email', 'in-person']),
  resident,
  points: z
    .array(words)
    .max(50)
    .optional()
    .describe('What is complained of, point by point; else the matter is the one point.'),
  outcomes: z.array(words).max(50).optional(),
  service: z.string().optional(),
  receivedOn: day
    .optional()
    .describe('The day on which anybody at the council was first told; today unless it is given.'),
  happenedOn: day.optional(),
  knownOn: day.optional().describe('The day on which the resident learned of it.'),
  representative: z
    .strictObject({
      name: shortWords,
      kind: z.enum(['friend', 'advocate', 'councillor', 'mp']),
      email: z.email().optional(),
      consent: z.enum(['yes', 'not-yet', 'no']),
      correspondWith: z.boolean().describe('Whether letters go to them.'),
    })
    .optional(),
  adjustments: z.array(words).optional(),
  callTimes: z.string().optional(),
  tenancy: z.enum(['tenant', 'leaseholder', 'neither']).optional(),
  staffNamed: z
    .array(staffEmail)
    .optional()
    .describe('Members of staff who are named in it: none of them deals with it.'),
});
export type LogBody = z.input<typeof logBody>;

/** What came of a complaint that was logged. */
export const logged = z.strictObject({
  reference: z.string(),
  receivedOn: day,
  acknowledgeBy: day,
  respondBy: day,
  owner: z.string().nullable().describe('The name of who answers for it.'),
  isLate: z.boolean().describe('Whether an officer decides first on taking it although it is old.'),
  receiptTo: z
    .array(z.string())
    .describe('Where the receipt goes; empty where there is nowhere to write to.'),
  maySee: z.boolean().describe('Whether whoever logged it may open the case.'),
});
export type Logged = z.infer<typeof logged>;

/** Another case that may have to do with one, and why it is suggested. */
const relatedCase = z.strictObject({
  reference: z.string(),
  resident: z.string(),
  gist: z.string(),
  receivedOn: day,
  stage: z.union([z.literal(1), z.literal(2)]),
  status: z.enum(['open', 'answered', 'closed', 'withdrawn', 'refused']),
  same: z
    .array(z.enum(['email', 'phone', 'person', 'address']))
    .describe('What of the resident is the same.'),
  words: z.array(z.string()).describe('Rare words that both matters have.'),
});
export type RelatedCase = z.infer<typeof relatedCase>;

/** Cases that may have to do with one: those of the same resident or home first. */
export const relatedCases = z.strictObject({ related: z.array(relatedCase) });
export type RelatedCases = z.infer<typeof relatedCases>;

/** What has been typed of a complaint so far. */
export const understandBody = z.strictObject({
  matter: z.string().max(20_000),
  resident: z
    .strictObject({
      name: z.string().max(300).optional(),
      email: z.string().max(300).optional(),
      phone: z.string().max(300).optional(),
      address: z.string().max(300).optional(),
    })
    .default({}),
});

export type UnderstandBody = z.input<typeof understandBody>;

/** What it seems to say. It advises: nothing of it is used until somebody takes it up. */
export const understoodMatter = z.strictObject({
  suggestion: z
    .strictObject({
      body: z.string(),
      because: z.string(),
      how: z.string(),
      deadline: z.string().optional(),
      evidence: z.array(z.string()),
    })
    .nullable(),
  urgent: z.array(z.string()).describe('What is to be said first, because of a danger.'),
  service: z.strictObject({ id: z.string(), name: z.string() }).nullable(),
  happenedOn: z.strictObject({ date: day, words: z.string() }).nullable(),
  email: z.string().nullable(),
  phone: z.string().nullable(),
  points: z.array(z.string()),
  related: z.array(relatedCase),
});
export type UnderstoodMatter = z.infer<typeof understoodMatter>;
