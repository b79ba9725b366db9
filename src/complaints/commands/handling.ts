import { z } from 'zod';
import { count, day, optionalWords, shortWords, staffEmail, words } from './fields.js';

/** A command without fields. */
export const noData = z.strictObject({});

/** The fields of `allocate`. `discretion`: why a complaint that is late is taken all the same (Code 2.3), also below. */
export const allocateData = z.strictObject({ to: staffEmail, discretion: optionalWords });

/** The fields of `reassign`. */
export const reassignData = z.strictObject({ to: staffEmail, reason: words, discretion: optionalWords });

/** The fields of `acknowledge`. */
export const acknowledgeData = z.strictObject({ discretion: optionalWords });

/** The fields of `declare-conflict` (Code 5.8). */
export const reasonData = z.strictObject({ reason: words });

/** The fields of `record-call`: a call that was made or tried (Dacorum 5.4). */
export const recordCallData = z.strictObject({
  outcome: z.enum(['spoke', 'no-answer', 'voicemail', 'wrong-number']),
  notes: optionalWords,
  agreed: optionalWords,
});
export type RecordCallData = z.infer<typeof recordCallData>;

/** The fields of `ask-resident`, `update-resident` and `note`. */
export const textData = z.strictObject({ text: words });

/** The fields of `extend` (Code 6.4, 6.15; the interval of updates is Code 5.9). */
export const extendData = z.strictObject({
  until: day,
  reason: words,
  /** Working days. */
  updateEvery: count.pipe(z.int().max(20)),
  goodReason: optionalWords,
  approvedBy: staffEmail.optional(),
});
export type ExtendData = z.infer<typeof extendData>;

/** The fields of `appoint-stage-2` (Code 6.13, Dacorum 5.12). */
export const appointStage2Data = z.strictObject({ to: staffEmail });

/** The fields of `set-adjustments` (Code 5.10). */
export const setAdjustmentsData = z.strictObject({
  adjustments: z.array(words).max(50),
  disabilities: z.array(words).max(50).optional(),
  reviewOn: day,
});

/** The fields of `restrict-contact` (Code 5.14, 5.15). */
export const restrictContactData = z.strictObject({
  kind: shortWords,
  reason: words,
  evidence: words,
  equality: words,
  reviewOn: day,
});
export type RestrictContactData = z.infer<typeof restrictContactData>;
