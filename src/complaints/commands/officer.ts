import { z } from 'zod';
import { ombudsmanId } from '../../policy/schema.js';
import { count, day, optionalWords, shortWords, words } from './fields.js';

/** Letters enough to say something of this one complaint; a stock phrase is shorter (Code 2.5). */
const individual = words.min(20);

/** The fields of `refuse`: a closed list of grounds, with what makes it true of this complaint (Code 2.1, 2.2, 2.5). */
export const refuseData = z.strictObject({
  ground: z.enum(['over-12-months', 'claim-filed', 'already-considered']),
  facts: individual,
  evidence: words.min(3),
  claimNumber: shortWords.optional(),
  filedOn: day.optional(),
  /** What was weighed in deciding not to use discretion (Code 2.3). */
  discretion: optionalWords,
});
export type RefuseData = z.infer<typeof refuseData>;

/** The fields of `reopen`: the Ombudsman says that the complaint must be taken (Code 2.4). */
export const reopenData = z.strictObject({ by: z.literal('ombudsman'), reason: words });

/** The fields of `refer-to-ombudsman`. */
export const referData = z.strictObject({ ombudsman: ombudsmanId });

/** The fields of `record-order`. */
export const recordOrderData = z.strictObject({ text: words, due: day });

/** The fields of `comply-with-order`. */
export const complyData = z.strictObject({ order: count, evidence: words });
