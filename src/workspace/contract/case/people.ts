import { z } from 'zod';
import { receiveData } from '../../../complaints/commands/intake.js';
import { day, who } from './said.js';

/** Who complains, who speaks for them, and where letters go. */
export const people = z.strictObject({
  resident: z.strictObject({
    name: z.string(),
    email: z.string().nullable(),
    phone: z.string().nullable(),
    address: z.string().nullable(),
    callTimes: z.string().nullable(),
    tenancy: receiveData.shape.tenancy.unwrap().nullable(),
  }),
  representative: z
    .strictObject({
      name: z.string(),
      kind: z.enum(['friend', 'advocate', 'councillor', 'mp']),
      email: z.string().nullable(),
      consent: z.enum(['yes', 'not-yet', 'no']),
      correspondWith: z.boolean(),
    })
    .nullable(),
  lettersGoTo: z.array(
    z.strictObject({
      name: z.string(),
      to: z.string(),
      by: z.enum(['email', 'post']),
      gets: z.enum(['letter', 'copy', 'withheld']),
    }),
  ),
  staffNamed: z.array(who).describe('Members of staff whom the complaint is about (Code 5.8).'),
  barred: z.array(who).describe('Who may not look at it: named in it, or in conflict (Code 5.8).'),
});
export type People = z.infer<typeof people>;

/** What the resident needs us to do differently (Code 5.10), and how contact is restricted (5.14). */
export const needs = z.strictObject({
  adjustments: z.array(z.string()),
  disabilities: z.array(z.string()),
  reviewOn: day.nullable(),
});

export const restriction = z.strictObject({
  kind: z.string(),
  reason: z.string(),
  evidence: z.string(),
  equality: z.string(),
  reviewOn: day,
});
