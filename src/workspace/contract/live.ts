import { z } from 'zod';

/** A case that has changed: one event of the stream of changes. */
export const caseChanged = z.strictObject({
  reference: z.string(),
  version: z.int(),
});
export type CaseChanged = z.infer<typeof caseChanged>;

/** Who else has a form open on a case. */
export const editors = z.strictObject({
  others: z.array(z.strictObject({ name: z.string(), email: z.string() })),
});
export type Editors = z.infer<typeof editors>;
