import { z } from 'zod';
import { letterTemplateNames } from '../../policy/letter-contents.js';

const kind = z.enum(['receipt', ...letterTemplateNames]);
export type TemplateKind = z.infer<typeof kind>;

/** What each letter of the council is made of. */
export const letterTemplates = z.strictObject({
  signature: z.array(z.string()),
  letters: z.array(
    z.strictObject({
      kind,
      subject: z.string(),
      body: z.array(z.string()).describe('Its entries; what stands in braces is filled in.'),
      required: z.array(
        z.strictObject({
          name: z.string(),
          provision: z.string().describe('The rule that asks for it.'),
          without: z.string().describe('What the check says where it is taken out.'),
        }),
      ),
    }),
  ),
});
export type LetterTemplates = z.infer<typeof letterTemplates>;

export const letterTemplateParams = z.strictObject({ kind });

/** A letter in a made-up case. */
export const letterSpecimen = z.strictObject({
  subject: z.string(),
  text: z.string(),
  html: z.string().describe('The page exactly as it is mailed. Show it in a sandbox.'),
});
export type LetterSpecimen = z.infer<typeof letterSpecimen>;
