import { z } from 'zod';

/** Text that says something: trimmed, with at least one letter or figure. */
const words = z.string().trim().min(1).max(20_000);
const shortWords = z.string().trim().min(1).max(300);
const day = z.iso.date();

/** Who answers for a point: the council, somebody else (with the policy's signpost), or not yet known. */
export const responsibility = z.enum(['ours', 'not-ours', 'unclear']);

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

const representativeData = z.strictObject({
  name: shortWords,
  kind: z.enum(['friend', 'advocate', 'councillor', 'mp']),
  email: z.email().optional(),
  /** Whether the resident has agreed. A complaint is taken whatever it is (Code 1.3). */
  consent: z.enum(['yes', 'not-yet', 'no']),
  correspondWith: z.boolean(),
});

/** The fields of `receive`: a complaint as it arrives, by whatever channel (Code 3.1, 3.2). */
export const receiveData = z.strictObject({
  matter: words,
  channel: z.enum(['chat', 'web', 'phone', 'letter', 'email', 'in-person']),
  resident: residentData,
  /** Plain text, or text already marked; without any the matter itself is the one point. */
  points: z
    .array(z.union([words, pointData]))
    .min(1)
    .max(20)
    .optional(),
  outcomes: z.array(words).max(20).optional(),
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
  staffNamed: z.array(z.email()).optional(),
});
export type ReceiveData = z.infer<typeof receiveData>;

/** A command on a case: what somebody wants done, not yet whether it may be. */
export interface Command {
  readonly name: 'receive';
  readonly data: ReceiveData;
}
