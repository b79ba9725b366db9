import { z } from 'zod';
import { remedyKind } from '../remedies.js';
import { count, day, optionalWords, shortWords, words } from './fields.js';

/** What is found of a point, and of the complaint as a whole. */
const finding = z.enum(['upheld', 'partly-upheld', 'not-upheld']);

/** The fields of `decide`: one finding a point, with its reason and the policy or law it rests on (Code 6.7, 6.18). */
export const decideData = z.strictObject({
  findings: z
    .array(
      z.strictObject({
        /** The number of the point in the definition, from 1. */
        point: count,
        finding,
        reason: words,
        reference: words,
      }),
    )
    .min(1),
  outcome: finding,
  /** What went wrong (Code 7.1). */
  acknowledgement: optionalWords,
  /** What it meant for the resident (Code 7.2). */
  impact: optionalWords,
  remedies: z.array(z.strictObject({ kind: remedyKind, text: words })).optional(),
  /** What is still to be done, by whom and by when (Code 7.3). The owner is a member of staff or a contractor. */
  actions: z.array(z.strictObject({ text: words, owner: shortWords, due: day })).optional(),
  /** Who else took part (Code 6.20). */
  contributors: z.array(shortWords).optional(),
});
export type DecideData = z.infer<typeof decideData>;

/** The fields of `complete-action` (Code 7.3). */
export const completeActionData = z.strictObject({ action: count, evidence: words });

/** The fields of `plan-learning` (Code 9.1). */
export const planLearningData = z.strictObject({
  wentWrong: words,
  action: words,
  evidence: words,
  lead: shortWords,
  timescale: shortWords,
});
export type PlanLearningData = z.infer<typeof planLearningData>;
