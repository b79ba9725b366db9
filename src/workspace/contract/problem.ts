import { z } from 'zod';

/** What the API answers when it does not do what was asked, or cannot. */
export const problem = z.strictObject({
  error: z.strictObject({
    code: z.string().describe('A name for programs, such as `Refused` or `BadArgument`.'),
    message: z.string().describe('A sentence for people.'),
    provision: z.string().optional().describe('The rule that said no, such as `Code 6.4`.'),
    field: z.string().optional().describe('The field it is about, such as `findings.1.reason`.'),
    issues: z
      .array(z.strictObject({ field: z.string(), message: z.string() }))
      .optional()
      .describe('Everything in the request that does not fit this description.'),
  }),
});
export type Problem = z.infer<typeof problem>;
