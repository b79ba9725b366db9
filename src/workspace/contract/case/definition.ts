import { z } from 'zod';
import { responsibility } from '../../../complaints/commands/fields.js';
import { moment, who } from './said.js';

/** One point of a definition, with who answers for it. */
const point = z.strictObject({
  number: z.int(),
  text: z.string(),
  responsibility: z.enum([...responsibility.options, 'unmarked']),
  signpost: z
    .string()
    .nullable()
    .describe('Who else answers for it: the id of one of the council’s signposts, or words.'),
  signpostSays: z.string().nullable().describe('The same as people read it.'),
});
export type Point = z.infer<typeof point>;

/** The definition as it stood from a moment on. The last one is in force. */
export const definitionVersion = z.strictObject({
  number: z.int(),
  from: moment,
  by: who,
  why: z.string().nullable(),
  points: z.array(point),
  outcomes: z.array(z.string()),
});
export type DefinitionVersion = z.infer<typeof definitionVersion>;
