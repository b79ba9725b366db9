import { z } from 'zod';
import { receiveData } from '../../../complaints/commands/intake.js';
import { planLearningData } from '../../../complaints/commands/deciding.js';
import { recordCallData } from '../../../complaints/commands/handling.js';
import { choices, commandOffer } from './choices.js';
import { definitionVersion } from './definition.js';
import { caseMessage } from './messages.js';
import { needs, people, restriction } from './people.js';
import { day, detail, moment, who } from './said.js';
import { owed, stage } from './stages.js';

const done = z.strictObject({ on: day, by: who, evidence: z.string() }).nullable();

/** Something promised in a decision. */
const action = z.strictObject({
  number: z.int(),
  stage: z.union([z.literal(1), z.literal(2)]),
  text: z.string(),
  owner: who,
  due: day,
  done,
});

const order = z.strictObject({ number: z.int(), text: z.string(), due: day, done });

/** Anything that happened, in plain words, with the letters and cards that it called for. */
const timelineEntry = z.strictObject({
  number: z.int().describe('The version of the case after it.'),
  at: moment,
  by: who,
  type: z.string(),
  says: z.string(),
  details: z.array(detail),
  messages: z.array(z.string()).describe('Ids of the letters and cards.'),
});
export type TimelineEntry = z.infer<typeof timelineEntry>;

/** How a complaint came in. The words are as they were said. */
const received = z.strictObject({
  at: moment,
  on: day,
  by: who,
  channel: receiveData.shape.channel,
  matter: z.string(),
  happenedOn: day.nullable(),
  happenedWords: z.string().nullable(),
  knownOn: day.nullable(),
  late: z.boolean().describe('Older than the council takes without an officer’s decision (Code 2.3).'),
  lateReason: z.string().nullable(),
  raisedIn: z.string().nullable(),
});

/** A case as its reader may see it. */
export const caseView = z.strictObject({
  reference: z.string(),
  version: z.int(),
  gist: z.string(),
  status: z.enum(['open', 'answered', 'closed', 'withdrawn', 'refused']),
  stage: z.union([z.literal(1), z.literal(2)]),
  stands: z.string().describe('How it stands, in one sentence.'),
  progress: z.string().describe('Where it is on its way, such as “Stage 1, acknowledged”.'),
  service: z.strictObject({ id: z.string(), name: z.string() }).nullable(),
  serviceWords: z.string().nullable(),
  owner: who.nullable(),
  received,
  discretion: z.strictObject({ on: day, by: who, reason: z.string() }).nullable(),
  definitions: z.array(definitionVersion),
  stages: z.array(stage),
  owed: z.array(owed).describe('What is owed now, the soonest first.'),
  people,
  needs,
  restriction: restriction.nullable(),
  calls: z.array(
    z.strictObject({
      at: moment,
      by: who,
      outcome: recordCallData.shape.outcome,
      notes: z.string().nullable(),
      agreed: z.string().nullable(),
    }),
  ),
  actions: z.array(action),
  orders: z.array(order),
  learning: z.array(planLearningData),
  refusal: z
    .strictObject({ on: day, by: who, ground: z.string(), groundSays: z.string(), facts: z.string() })
    .nullable(),
  timeline: z.array(timelineEntry),
  messages: z.array(caseMessage),
  commands: z.array(commandOffer),
  choices,
});
export type CaseView = z.infer<typeof caseView>;
