import type { CommandName } from './command.js';
import { currentStage, type Complaint } from './complaint.js';
import type { DecisionContext } from './context.js';
import { unlessOpen } from './decisions/decision.js';
import type { Person } from './directory.js';
import { stage2Objection } from './handling.js';
import { answersFor, permitted } from './permissions.js';
import { provisionFor } from './provisions.js';
import { type Refusal, refusal } from './refusal.js';

/** Commands on a case that is there; a new complaint is logged elsewhere. */
export type OnCase = Exclude<CommandName, 'receive'>;

/** A case as one member of staff looks at it. */
export interface Reading extends Pick<DecisionContext, 'now' | 'policy' | 'directory'> {
  readonly complaint: Complaint;
  readonly reader: Person;
}

/**
 * The commands that a reader may give on a case and that make sense as it stands, what is next first. What only officers
 * may still do with a case that is over is left to them; what was promised can be said to be done by whoever owes it.
 */
export function offers(reading: Reading): OnCase[] {
  return commandsOnCase.filter((name) => whyNotOffered(name, reading) === undefined);
}

/** Why a command is not offered: the reader may not give it, or it makes no sense as the case stands. Undefined where it is. */
export function whyNotOffered(name: OnCase, reading: Reading): Refusal | undefined {
  const { complaint, reader } = reading;
  const barred = permitted(complaint, name, { ...reading, actor: reader.email });
  if (barred) return barred;
  const why = sense[name](complaint, reading);
  return why === undefined ? undefined : refusal(provisionFor(name, complaint.stage), why);
}

/** Whether a late complaint waits for an officer to say why it is taken, and this reader is one (Code 2.3). */
export function mayTakeLate({ complaint, reader }: Pick<Reading, 'complaint' | 'reader'>): boolean {
  const { received, discretion } = complaint;
  return received.late && discretion === null && reader.roles.includes('complaints-officer');
}

/** Why something makes no sense now, as a sentence; undefined where it does. */
type Sense = (complaint: Complaint, reading: Reading) => string | undefined;

/** The first reason among several. */
const all =
  (...senses: readonly Sense[]): Sense =>
  (complaint, reading) =>
    senses.map((why) => why(complaint, reading)).find((why) => why !== undefined);

const always: Sense = () => undefined;
const open: Sense = (complaint) => unlessOpen(complaint, '')?.message;
const openOrAnswered: Sense = (complaint, reading) =>
  complaint.status === 'answered' ? undefined : open(complaint, reading);
const answered: Sense = ({ status }) =>
  status === 'answered'
    ? undefined
    : status === 'open'
      ? 'It has not been answered yet.'
      : 'It is no longer open.';
const over: Sense = ({ status }) => (status === 'open' ? 'It is still open.' : undefined);

const isOfficer = ({ reader }: Reading): boolean => reader.roles.includes('complaints-officer');
/** What a complaints officer may still do once it is over, and others only before. */
const orByOfficer =
  (before: Sense, later: Sense = always): Sense =>
  (complaint, reading) => {
    const why = before(complaint, reading);
    return why !== undefined && isOfficer(reading) ? later(complaint, reading) : why;
  };

const acknowledged: Sense = (complaint) =>
  currentStage(complaint).acknowledged === null ? 'It has to be acknowledged first.' : undefined;
const notYetAcknowledged: Sense = (complaint) =>
  currentStage(complaint).acknowledged === null ? undefined : 'It has been acknowledged.';
const decided: Sense = (complaint) =>
  currentStage(complaint).decision === null ? 'It has to be decided first.' : undefined;

/** At stage 2 only whoever was appointed to look afresh decides and answers (Code 6.13, Dacorum 5.12). */
const afresh: Sense = (complaint, reading) => {
  if (complaint.stage === 1) return undefined;
  return answersFor(complaint, reading.reader, reading)
    ? stage2Objection(complaint, reading.reader, reading.policy, reading.directory)?.message
    : 'Stage 2 is decided and answered by whoever was appointed to it.';
};

const wentWrong = ({ stage1, stage2 }: Complaint): boolean =>
  [stage1, stage2].some((stage) => stage?.decision && stage.decision.outcome !== 'not-upheld');
const upheld: Sense = (complaint) => (wentWrong(complaint) ? undefined : 'Nothing in it was upheld.');
const learned: Sense = (complaint) =>
  wentWrong(complaint) && complaint.learning.length === 0
    ? 'Something was upheld: plan what is to be learned from it first.'
    : undefined;

/** Nobody answers for it, or an officer has yet to say why it is taken although it is late. */
const waitsToBeTaken = (complaint: Complaint, reading: Reading): boolean =>
  complaint.stage === 1 && (complaint.owner === null || mayTakeLate(reading));
const toAllocate: Sense = (complaint, reading) =>
  waitsToBeTaken(complaint, reading) ? undefined : 'Somebody answers for it already. Pass it on instead.';
const toPassOn: Sense = (complaint, reading) => {
  if (waitsToBeTaken(complaint, reading)) return 'Nobody has taken it yet. Allocate it instead.';
  return complaint.stage === 2 && isOfficer(reading)
    ? 'At stage 2 somebody is appointed instead.'
    : undefined;
};

const atStage2: Sense = ({ stage }) => (stage === 2 ? undefined : 'Nobody has asked for stage 2.');
const stage2ToCome: Sense = ({ stage, stage1 }) =>
  stage === 2
    ? 'It is at stage 2 already.'
    : stage1.response === null
      ? 'Stage 1 has not been answered yet.'
      : undefined;
const closed: Sense = ({ status }) => (status === 'closed' ? undefined : 'It is no longer open.');

const somethingLeft =
  (promised: 'actions' | 'orders', why: string): Sense =>
  (complaint) =>
    complaint[promised].some(({ done }) => done === null) ? undefined : why;

/** When a command makes sense, whoever gives it. Whether somebody may give it is for `permitted` to say. */
const sense: Readonly<Record<OnCase, Sense>> = {
  allocate: all(open, toAllocate),
  'appoint-stage-2': all(open, atStage2),
  'record-call': openOrAnswered,
  'amend-definition': open,
  acknowledge: all(open, notYetAcknowledged),
  decide: all(open, acknowledged, afresh),
  respond: all(open, acknowledged, decided, afresh),
  'complete-action': somethingLeft('actions', 'No promised action is left to be done.'),
  'comply-with-order': somethingLeft('orders', 'No order of the Ombudsman is left to be carried out.'),
  'plan-learning': all(upheld, orByOfficer(answered, over)),
  close: all(answered, learned),
  'request-stage-2': all(stage2ToCome, orByOfficer(answered, closed)),
  'ask-resident': open,
  'update-resident': openOrAnswered,
  note: orByOfficer(openOrAnswered),
  'add-issue': openOrAnswered,
  'set-adjustments': open,
  withdraw: open,
  extend: open,
  reassign: all(open, toPassOn),
  'declare-conflict': open,
  refuse: open,
  'restrict-contact': open,
  reopen: (complaint, reading) =>
    over(complaint, reading) ??
    (complaint.status === 'answered' ? 'It was answered, not refused.' : undefined),
  'refer-to-ombudsman': over,
  'record-order': over,
};

/** Every command on a case. What is next comes first. */
export const commandsOnCase: readonly OnCase[] = [
  'allocate',
  'appoint-stage-2',
  'respond',
  'decide',
  'record-call',
  'amend-definition',
  'acknowledge',
  'complete-action',
  'comply-with-order',
  'plan-learning',
  'close',
  'request-stage-2',
  'ask-resident',
  'update-resident',
  'note',
  'add-issue',
  'set-adjustments',
  'withdraw',
  'extend',
  'reassign',
  'declare-conflict',
  'refuse',
  'restrict-contact',
  'reopen',
  'refer-to-ombudsman',
  'record-order',
];
