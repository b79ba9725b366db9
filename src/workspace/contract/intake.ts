import { z } from 'zod';
import { day } from '../../complaints/commands/fields.js';
import { placeInList } from './place.js';

const awaits = z.enum(['allocation', 'discretion', 'stage-2-appointment', 'question']);
export type Awaits = z.infer<typeof awaits>;

/** Which cases are asked for: the beginning of every group, or one group from a place on. */
export const intakeQuery = z.strictObject({
  group: awaits.optional(),
  after: placeInList,
});

const waiting = z.strictObject({
  reference: z.string(),
  resident: z.string(),
  gist: z.string(),
  receivedOn: day,
  service: z.string().nullable(),
  owner: z.string().nullable().describe('The name of who answers for it.'),
  due: day.nullable().describe('The first day on which something is owed.'),
});
export type WaitingCase = z.infer<typeof waiting>;

/** What waits for an officer, group by group. */
export const intake = z.strictObject({
  groups: z.array(
    z.strictObject({
      awaits,
      total: z.int(),
      cases: z.array(waiting).describe('What is due first first.'),
      next: z.string().optional(),
    }),
  ),
  openEnquiries: z.int().describe('How many enquiries nobody has looked at again.'),
});
export type Intake = z.infer<typeof intake>;
