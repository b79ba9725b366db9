import { z } from 'zod';
import { roles } from '../../complaints/directory.js';

/** Who is signed in, and what the app needs to know of the council. */
export const session = z.strictObject({
  person: z.strictObject({
    name: z.string(),
    email: z.string(),
    roles: z.array(z.enum(roles)),
    serviceAreas: z.array(z.string()),
  }),
  council: z.strictObject({
    name: z.string(),
    serviceAreas: z.array(z.strictObject({ id: z.string(), name: z.string() })),
  }),
  teamsApp: z
    .string()
    .optional()
    .describe('The id of the app in Teams, for links to it; missing without one.'),
});
export type Session = z.infer<typeof session>;
