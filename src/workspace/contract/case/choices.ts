import { z } from 'zod';
import { choice, day } from './said.js';

/** A command on a case, and whether this reader may give it now. */
export const commandOffer = z.strictObject({
  command: z.string(),
  whyNot: z
    .strictObject({ provision: z.string(), message: z.string() })
    .nullable()
    .describe('Null where it may be given.'),
});
export type CommandOffer = z.infer<typeof commandOffer>;

/** What the forms of this case let its reader choose from. */
export const choices = z.strictObject({
  whoMayTake: z.array(choice).describe('For `allocate`, `reassign` and `appoint-stage-2`.'),
  whoMayApprove: z.array(choice).describe('For `approvedBy` of `extend`.'),
  signposts: z.array(choice),
  grounds: z.array(choice),
  ombudsmen: z.array(choice),
  remedies: z.array(choice),
  takesLate: z.boolean().describe('Whether it waits for this reader to say why it is taken although late.'),
  extension: z
    .strictObject({
      due: day.describe('The last day as it stands.'),
      atMost: day.describe('The last day that extensions may reach without good reason and approval.'),
      usual: z.int().describe('Working days between updates.'),
    })
    .nullable(),
  today: day,
  restrictedAtMost: day.describe('The last day on which a restriction may be looked at again (Code 5.14).'),
});
export type Choices = z.infer<typeof choices>;
