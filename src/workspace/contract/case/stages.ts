import { z } from 'zod';
import { decideData } from '../../../complaints/commands/deciding.js';
import { day, moment, who } from './said.js';

const finding = decideData.shape.outcome;

const decision = z.strictObject({
  on: day,
  by: who,
  outcome: finding,
  findings: z.array(z.strictObject({ point: z.int(), finding, reason: z.string(), reference: z.string() })),
  acknowledgement: z.string().nullable(),
  impact: z.string().nullable(),
  remedies: z.array(z.strictObject({ kind: z.string(), text: z.string() })),
  actions: z.array(z.strictObject({ text: z.string(), owner: z.string(), due: day })),
  contributors: z.array(z.string()),
});
export type Decision = z.infer<typeof decision>;

/** One of the two stages, from the day its clock began. */
export const stage = z.strictObject({
  stage: z.union([z.literal(1), z.literal(2)]),
  from: day,
  acknowledgeBy: day.describe('The last day for the acknowledgement, as the resident was told.'),
  respondBy: day.describe('The last day for the answer, as the resident was last told.'),
  acknowledged: z.strictObject({ on: day, by: who, late: z.boolean() }).nullable(),
  extensions: z.array(
    z.strictObject({
      at: moment,
      by: who,
      from: day,
      until: day,
      workingDays: z.int(),
      reason: z.string(),
      updateEvery: z.int(),
      late: z.boolean(),
    }),
  ),
  decision: decision.nullable(),
  answered: z.strictObject({ on: day, by: who, late: z.boolean() }).nullable(),
});
export type StageView = z.infer<typeof stage>;

/** What is owed now, as the calendar stands. */
export const owed = z.strictObject({
  kind: z.string(),
  says: z.string().describe('The task, as a sentence without its day.'),
  due: day,
  owner: who.nullable(),
  state: z.enum(['overdue', 'today', 'to-come']),
  target: day.nullable().describe('The council’s own, sooner target.'),
  promised: day.nullable().describe('The day that the resident was told.'),
});
export type Owed = z.infer<typeof owed>;
