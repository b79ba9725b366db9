import { deadlines } from '../../calendar/deadlines.js';
import { currentStage, definitionOf, type Complaint } from '../complaint.js';
import type { DecisionContext } from '../context.js';
import { provisionFor } from '../provisions.js';
import { reachOf, wantsPost } from '../reach.js';
import { type Refusal, refusal } from '../refusal.js';
import { stageDates } from '../stage-dates.js';
import { signed, today, unlessOpen, type Decider } from './decision.js';
import { notEveryPoint, unlessAfresh } from './deciding.js';

/**
 * Code 6.9, 6.19: the answer goes out with all its parts: stage, definition, decision, reasons, remedy, actions, and where
 * to go from here. Actions may be open: the answer does not wait for them (6.6), and they stay owed.
 */
export const respond: Decider<'respond'> = (complaint, _data, context) => {
  const { stage } = complaint;
  const provision = provisionFor('respond', stage);
  const missing =
    unlessOpen(complaint, provision) ?? partMissing(complaint, provision) ?? unlessAfresh(complaint, context);
  if (missing) return missing;
  const { due } = stageDates(complaint, context.policy, context.calendar);
  return [
    {
      type: 'ResponseSent',
      ...signed(context),
      stage,
      ...(stage === 1 && { askForStage2By: askForStage2By(complaint, context) }),
      late: today(context).toString() > due.toString(),
    },
  ];
};

function partMissing(complaint: Complaint, provision: string): Refusal | undefined {
  const { acknowledged, decision } = currentStage(complaint);
  if (!acknowledged) {
    const rule = provisionFor('acknowledge', complaint.stage);
    return refusal(
      rule,
      'Please acknowledge the complaint first: the answer goes by the definition set out there.',
    );
  }
  if (!decision) {
    return refusal(
      `${provision}, ${provisionFor('decide', complaint.stage)}`,
      'Please decide on every point first: the answer gives each decision with its reason.',
    );
  }
  return notEveryPoint(decision, definitionOf(complaint).points, provisionFor('decide', complaint.stage));
}

/** Dacorum 5.9: counted from the day the answer arrives, which by post is later. */
function askForStage2By(complaint: Complaint, context: DecisionContext): string {
  const due = deadlines(context.policy.clocks, context.calendar);
  const byPost = reachOf(complaint.received.resident, wantsPost(complaint))?.by === 'post';
  const sent = today(context);
  return due.askForStage2By(byPost ? due.arrivesByPost(sent) : sent).toString();
}

/**
 * The case is closed once it has been answered in writing, also where all was settled on the telephone (Code 5.2, Dacorum
 * 5.4). What was upheld leaves a learning plan (9.1); what was promised stays owed (7.3).
 */
export const close: Decider<'close'> = (complaint, _data, context) => {
  const { status, stage1, stage2, learning } = complaint;
  if (status === 'open') {
    return refusal(
      'Code 5.2, Code 6.9, Dacorum 5.4',
      'The resident has no written answer yet. A complaint is closed after the answer, also when all was agreed by telephone.',
    );
  }
  if (status !== 'answered') return unlessOpen(complaint, 'Code 5.2') ?? [];
  const upheld = [stage1, stage2].some((stage) => stage?.decision && stage.decision.outcome !== 'not-upheld');
  if (upheld && learning.length === 0) {
    return refusal(
      'Code 9.1',
      'Something was upheld: please plan what will be learned from it before closing.',
    );
  }
  return [{ type: 'CaseClosed', ...signed(context) }];
};

/** Code 7.3: a promised action is done, with what shows that it is. */
export const completeAction: Decider<'complete-action'> = (
  complaint,
  { action: number, evidence },
  context,
) => {
  const action = complaint.actions.find((one) => one.number === number);
  if (!action) return refusal('Code 7.3', `There is no action ${number}.`, 'action');
  if (action.done) return refusal('Code 7.3', `Action ${number} was done on ${action.done.on}.`, 'action');
  return [{ type: 'ActionCompleted', ...signed(context), action: number, evidence }];
};

/** Code 9.1: what went wrong, what changes, who sees to it, and by when. */
export const planLearning: Decider<'plan-learning'> = (_complaint, data, context) => [
  { type: 'LearningPlanned', ...signed(context), ...data },
];
