import { z } from 'zod';
import { day, optionalWords, responsibility, shortWords, staffEmail, words, yesOrNo } from './fields.js';

const pointData = z.strictObject({
  text: words,
  responsibility,
  signpost: z.string().optional(),
});

const residentData = z.strictObject({
  name: shortWords,
  email: z.email().optional(),
  phone: z.string().optional(),
  address: z.string().optional(),
});

/** However consent is said, it never stands in the way of logging (Code 1.3): what is no plain yes or no is "not yet". */
const consent = z
  .unknown()
  .optional()
  .transform((said): 'yes' | 'not-yet' | 'no' => {
    const plain = inSmall(said);
    if (/^(yes|true|given|granted|obtained|confirmed|signed|written|verbal)\b/.test(plain)) return 'yes';
    return /^(no|none|false|refused|declined|withdrawn)\b/.test(plain) ? 'no' : 'not-yet';
  });

/** Who is written to, likewise: them, unless it is said to be the resident. */
const correspondWith = z
  .unknown()
  .optional()
  .transform((said) => !['no', 'false', 'resident'].includes(inSmall(said)));

const inSmall = (said: unknown): string =>
  typeof said === 'string' || typeof said === 'boolean' ? String(said).trim().toLowerCase() : '';

const representativeData = z.strictObject({
  name: shortWords,
  kind: z.enum(['friend', 'advocate', 'councillor', 'mp']),
  email: z.email().optional(),
  /** Whether the resident has agreed. A complaint is taken whatever it is (Code 1.3). */
  consent,
  /** Whether letters go to them (Code 3.6, Dacorum 5.17). */
  correspondWith,
});

/** The fields of `receive`: a complaint as it arrives, by whatever channel (Code 3.1, 3.2). */
export const receiveData = z.strictObject({
  matter: words,
  channel: z.enum(['chat', 'web', 'phone', 'letter', 'email', 'in-person']),
  resident: residentData,
  /** Plain text, or text already marked; without any the matter itself is the one point. */
  points: z
    .array(z.union([words, pointData]))
    .max(50)
    .optional(),
  outcomes: z.array(words).max(50).optional(),
  service: z.string().optional(),
  /** The service in the resident's words, where it is not one of the council's list. */
  serviceWords: z.string().optional(),
  receivedOn: day.optional(),
  happenedOn: day.optional(),
  /** When it happened, in the resident's words. */
  happenedWords: z.string().optional(),
  knownOn: day.optional(),
  lateReason: z.string().optional(),
  representative: representativeData.optional(),
  adjustments: z.array(words).optional(),
  callTimes: z.string().optional(),
  tenancy: z.enum(['tenant', 'leaseholder', 'neither']).optional(),
  staffNamed: z.array(staffEmail).optional(),
  /** Photos and papers that came with it, by name (Code 5.12). */
  enclosures: z.array(shortWords).max(50).optional(),
  /** The reference of the request or case that it was first raised in (Code 1.5, 6.8). */
  raisedIn: shortWords.optional(),
});
export type ReceiveData = z.infer<typeof receiveData>;

/** The fields of `add-issue`: a new matter that came while a case is open or after it (Code 6.8). */
export const addIssueData = z.strictObject({ text: words, related: yesOrNo });

/** The fields of `amend-definition` (Code 5.6, 5.7). Outcomes may still be to be agreed; the acknowledgement waits for them. */
export const amendDefinitionData = z.strictObject({
  points: z
    .array(z.strictObject({ text: words, responsibility, signpost: optionalWords }))
    .min(1)
    .max(50),
  outcomes: z.array(words).max(50),
  reason: words,
});

/** The fields of `withdraw`. */
export const withdrawData = z.strictObject({ reason: words });

/** The fields of `request-stage-2`. No reason is needed (Code 6.12). */
export const requestStage2Data = z.strictObject({ words: optionalWords });
