import { z } from 'zod';
import { day, optionalWords, shortWords } from '../../complaints/commands/fields.js';
import { route } from '../../policy/schema.js';
import { turn } from './case/transcript.js';
import { placeInList } from './place.js';

const state = z.enum(['open', 'reviewed']);
const reviewOutcome = z.enum(['right-route', 'was-complaint', 'passed-on']);

/** Which enquiries are asked for. */
export const enquiryQuery = z.strictObject({
  state: state.optional(),
  route: route.optional().describe('What it was taken for.'),
  from: day.optional(),
  to: day.optional(),
  words: z
    .string()
    .max(300, 'must have at most 300 characters')
    .optional()
    .describe('Words of the text, all of which it must have, or its reference.'),
  after: placeInList,
});

const listed = z.strictObject({
  reference: z.string(),
  at: z.string(),
  gist: z.string().describe('The beginning of what was said.'),
  route,
  pointedTo: z.string().describe('Who it was said deals with it.'),
  state,
  outcome: reviewOutcome.optional().describe('What was found when it was looked at again.'),
  complaints: z.array(z.string()).describe('References of the complaints that it became.'),
});
export type ListedEnquiry = z.infer<typeof listed>;

/** A page of enquiries, the newest first. */
export const enquiryPage = z.strictObject({
  enquiries: z.array(listed),
  next: z.string().optional(),
  counts: z.strictObject({ open: z.int(), reviewed: z.int() }),
});
export type EnquiryPage = z.infer<typeof enquiryPage>;

const signpost = z.strictObject({
  body: z.string(),
  because: z.string(),
  how: z.string(),
  deadline: z.string().optional(),
});

const review = z.strictObject({
  outcome: reviewOutcome,
  passedTo: z.string().optional(),
  note: z.string().optional(),
  by: z.string(),
  at: z.string(),
});

/** An enquiry as a whole. */
export const enquiry = z.strictObject({
  reference: z.string(),
  at: z.string(),
  receivedOn: day.describe(
    'The day in London on which it came: a complaint made of it is received on that day.',
  ),
  text: z.string(),
  route,
  evidence: z.array(z.string()).describe('The words that led there.'),
  signpost: signpost.nullable().describe('What the resident was shown, as the policy has it now.'),
  turns: z
    .array(turn)
    .describe('What was said about it; empty where the conversation is not there any more.'),
  state,
  reviews: z.array(review),
  complaints: z.array(z.strictObject({ reference: z.string(), receivedOn: day, status: z.string() })),
  understood: z
    .strictObject({
      email: z.string().optional(),
      phone: z.string().optional(),
      service: z.string().optional(),
    })
    .describe('What the text seems to say of who wrote it and what it is about.'),
  mayReview: z.boolean(),
});
export type Enquiry = z.infer<typeof enquiry>;

/** What an officer found who looked at an enquiry again. */
export const reviewBody = z.strictObject({
  outcome: reviewOutcome,
  passedTo: optionalWords.describe('Who has it now, where it was passed on.'),
  note: optionalWords,
});

/** What is known of who asked, so that a complaint can be taken of it. */
export const takenWith = z.strictObject({
  resident: z.strictObject({
    name: shortWords.optional(),
    email: z.email().optional(),
    phone: shortWords.optional(),
    address: shortWords.optional(),
  }),
  service: z.string().optional(),
});
export type TakenWith = z.input<typeof takenWith>;

/** The complaint that an enquiry became. */
export const takenAs = z.strictObject({
  reference: z.string(),
  receivedOn: day,
  acknowledgeBy: day,
  respondBy: day,
});
export type TakenAs = z.infer<typeof takenAs>;
