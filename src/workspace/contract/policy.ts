import { z } from 'zod';
import { councilPolicy } from '../../policy/schema.js';

/** What one field said and says; what is not given was not there, or is there no longer. */
const fieldChange = z.strictObject({
  field: z.string().describe('As in `clocks.stage1` or `serviceAreas.repairs.team`.'),
  before: z.string().optional(),
  after: z.string().optional(),
});

const version = z.strictObject({
  number: z.int(),
  at: z.iso.datetime().describe('From when it was in force.'),
  by: z.string().describe('The name of who brought it into force.'),
  source: z.enum(['file', 'workspace']),
  reason: z.string(),
  changes: z.array(fieldChange),
  procedureChanged: z
    .boolean()
    .describe('Whether it changed the procedure, so that a new self-assessment is owed (Code 8.3).'),
});
export type PolicyVersion = z.infer<typeof version>;

/** The policy in force. */
export const policyInForce = z.strictObject({
  version,
  policy: councilPolicy,
  selfAssessment: z
    .strictObject({ version: z.int(), at: z.iso.datetime() })
    .nullable()
    .describe(
      'The latest version that changed the procedure, so that a new self-assessment is owed (Code 8.3).',
    ),
  mayChange: z.boolean(),
});
export type PolicyInForce = z.infer<typeof policyInForce>;

/** Every version, the newest first. */
export const policyVersions = z.strictObject({ versions: z.array(version) });
export type PolicyVersions = z.infer<typeof policyVersions>;

/** The text of a version. */
export const policyText = z.strictObject({ number: z.int(), text: z.string() });
export type PolicyText = z.infer<typeof policyText>;

const text = z.string().min(1).max(220_000).describe('A whole policy file, in YAML.');

export const policyToCheck = z.strictObject({ text });

/** What is wrong with a policy, or what it would change. */
export const policyCheck = z.strictObject({
  troubles: z.array(
    z.strictObject({
      line: z.int().optional(),
      column: z.int().optional(),
      field: z.string().optional(),
      says: z.string(),
    }),
  ),
  changes: z.array(fieldChange),
  procedureChanged: z.boolean(),
  lines: z
    .array(
      z.strictObject({
        kind: z.enum(['kept', 'taken-out', 'put-in', 'gap']),
        line: z.int().describe('Of the new text; of the old one where a line is taken out.'),
        text: z.string(),
      }),
    )
    .describe('The lines that differ, with those around them.'),
});
export type PolicyCheck = z.infer<typeof policyCheck>;

export const policyToBring = z.strictObject({
  text,
  reason: z.string().trim().min(1).max(2_000).describe('Why it is brought into force.'),
});
