import { z } from 'zod';

/** Whose looks are asked for: at a case, or of a person, or of a person at a case. */
export const accessQuery = z
  .strictObject({
    reference: z.string().max(100).optional().describe('Who has looked at this case.'),
    person: z.email().optional().describe('What this member of staff has looked at.'),
    before: z.string().max(100).optional().describe('Where to go on: `next` of the page before.'),
  })
  .refine(({ reference, person }) => reference !== undefined || person !== undefined, {
    path: ['reference'],
    message: 'must be given, or a person',
  });

/** Somebody was shown personal data. */
const look = z.strictObject({
  id: z.string(),
  at: z.string().describe('ISO 8601 instant'),
  person: z.string().describe('An e-mail address.'),
  name: z.string(),
  kind: z.enum(['case', 'enquiry', 'list']),
  reference: z.string().optional().describe('Of this case or enquiry; missing for a list.'),
  what: z.string().describe('What they were shown, in words.'),
  by: z.enum(['session', 'teams']).describe('In a browser, or in Teams.'),
});

export const accessPage = z.strictObject({ looks: z.array(look), next: z.string().optional() });
export type AccessPage = z.infer<typeof accessPage>;
