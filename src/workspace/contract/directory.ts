import { z } from 'zod';
import { roles } from '../../complaints/directory.js';

const email = z.email().transform((address) => address.toLowerCase());
const day = z.iso.date();
const cover = z.strictObject({
  from: day,
  until: day,
  by: z.string().describe('E-mail address of who stands in.'),
});

const person = z.strictObject({
  name: z.string(),
  email: z.string(),
  roles: z.array(z.enum(roles)),
  serviceAreas: z.array(z.string()),
  phone: z.string().optional(),
  trainedOn: day.optional().describe('When they were last trained in handling complaints.'),
  active: z.boolean().describe('False once they have left.'),
  cover: z.array(cover),
});
export type StaffMember = z.infer<typeof person>;

/** The staff list as it stands. */
export const directory = z.strictObject({
  version: z.int(),
  today: day,
  people: z.array(person),
  services: z.array(
    z.strictObject({
      id: z.string(),
      name: z.string(),
      leaders: z.array(z.string()).describe('Names of the team leaders who answer for it.'),
      heads: z.array(z.string()),
    }),
  ),
  gaps: z
    .array(z.strictObject({ provision: z.string(), says: z.string() }))
    .describe('What the list lacks of what is asked for.'),
  mayChange: z.boolean(),
});
export type StaffDirectory = z.infer<typeof directory>;

const said = z.strictObject({
  name: z.string().trim().min(1).max(200),
  email,
  roles: z.array(z.enum(roles)).min(1),
  serviceAreas: z.array(z.string()),
  phone: z.string().trim().min(1).max(40).optional(),
  trainedOn: day.optional(),
});

/** A change of the staff list. */
export const directoryChange = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('add'), person: said }),
  z.strictObject({ kind: z.literal('edit'), person: said }),
  z.strictObject({ kind: z.literal('leaves'), email }),
  z.strictObject({ kind: z.literal('returns'), email }),
  z.strictObject({ kind: z.literal('away'), email, from: day, until: day, by: email }),
  z.strictObject({ kind: z.literal('back'), email, on: day }),
]);
export type DirectoryChange = z.input<typeof directoryChange>;

/** The leave of whoever asks. */
export const ownLeave = z.strictObject({ from: day, until: day, by: email });

const difference = z.strictObject({ field: z.string(), before: z.string(), after: z.string() });

/** Who changed what, the latest first. */
export const directoryHistory = z.strictObject({
  changes: z.array(
    z.strictObject({
      version: z.int(),
      at: z.iso.datetime(),
      by: z.string().describe('The name of who changed it.'),
      people: z.array(
        z.strictObject({
          email: z.string(),
          name: z.string(),
          kind: z.enum(['added', 'changed']),
          fields: z.array(difference),
        }),
      ),
    }),
  ),
});
export type DirectoryHistory = z.infer<typeof directoryHistory>;

/** A staff list as a CSV file. */
export const staffFile = z.strictObject({
  csv: z.string().max(200_000),
  wanted: z.enum(['preview', 'import']).describe('Whether to say what would come of it, or to read it in.'),
});

/** What came of a staff list, or would. */
export const staffFileOutcome = z.strictObject({
  lines: z.array(
    z.strictObject({
      line: z.int(),
      outcome: z.enum(['added', 'changed', 'unchanged', 'refused']),
      name: z.string().optional(),
      email: z.string().optional(),
      fields: z.array(difference),
      says: z.string().optional(),
    }),
  ),
  refused: z.strictObject({ provision: z.string(), message: z.string() }).optional(),
  usable: z.boolean(),
  imported: z.boolean(),
});
export type StaffFileOutcome = z.infer<typeof staffFileOutcome>;

/** The open cases of one person, and who they would go to. */
export const casesOfPerson = z.strictObject({
  cases: z.array(
    z.strictObject({
      reference: z.string(),
      service: z.string().nullable(),
      to: z.string().nullable().describe('The name of who would answer for it were it allocated anew.'),
    }),
  ),
});
export type CasesOfPerson = z.infer<typeof casesOfPerson>;
