import type { Command } from './command.js';
import type { Complaint } from './complaint.js';
import type { DecisionContext } from './context.js';
import { acknowledge } from './decisions/acknowledging.js';
import { allocate, appointStage2, declareConflict, reassign } from './decisions/allocating.js';
import { decideComplaint } from './decisions/deciding.js';
import type { Outcome } from './decisions/decision.js';
import { amendDefinition, askResident, note, recordCall, updateResident } from './decisions/defining.js';
import { refuse, reopen, withdraw } from './decisions/ending.js';
import { extend } from './decisions/extending.js';
import {
  complyWithOrder,
  recordOrder,
  refer,
  requestStage2,
  restrictContact,
  setAdjustments,
} from './decisions/going-on.js';
import { addIssue, receive } from './decisions/receiving.js';
import { close, completeAction, planLearning, respond } from './decisions/responding.js';
import { permitted } from './permissions.js';
import { refusal } from './refusal.js';

/**
 * What a command leads to.
 *
 * @param complaint the case as it stands, undefined for a new one
 * @returns the events to add, none where there is nothing to change, or the refusal that names the rule. Events that begin
 * with a complaint received although there is a case open another one (Code 6.8)
 */
export function decide(
  complaint: Complaint | undefined,
  command: Command,
  context: DecisionContext,
): Outcome {
  const refused = permitted(complaint, command.name, context);
  if (refused) return refused;
  if (command.name === 'receive') {
    return complaint
      ? refusal('Code 5.12', `${complaint.reference} has been received already.`)
      : receive(command.data, context);
  }
  return complaint
    ? onCase(complaint, command, context)
    : refusal('Code 5.12', 'There is no such complaint.', 'reference');
}

function onCase(
  complaint: Complaint,
  command: Exclude<Command, { name: 'receive' }>,
  context: DecisionContext,
): Outcome {
  switch (command.name) {
    case 'allocate':
      return allocate(complaint, command.data, context);
    case 'reassign':
      return reassign(complaint, command.data, context);
    case 'declare-conflict':
      return declareConflict(complaint, command.data, context);
    case 'amend-definition':
      return amendDefinition(complaint, command.data, context);
    case 'record-call':
      return recordCall(complaint, command.data, context);
    case 'acknowledge':
      return acknowledge(complaint, command.data, context);
    case 'ask-resident':
      return askResident(complaint, command.data, context);
    case 'update-resident':
      return updateResident(complaint, command.data, context);
    case 'note':
      return note(complaint, command.data, context);
    case 'extend':
      return extend(complaint, command.data, context);
    case 'add-issue':
      return addIssue(complaint, command.data, context);
    case 'decide':
      return decideComplaint(complaint, command.data, context);
    case 'respond':
      return respond(complaint, command.data, context);
    case 'complete-action':
      return completeAction(complaint, command.data, context);
    case 'plan-learning':
      return planLearning(complaint, command.data, context);
    case 'close':
      return close(complaint, command.data, context);
    case 'withdraw':
      return withdraw(complaint, command.data, context);
    case 'refuse':
      return refuse(complaint, command.data, context);
    case 'reopen':
      return reopen(complaint, command.data, context);
    case 'request-stage-2':
      return requestStage2(complaint, command.data, context);
    case 'appoint-stage-2':
      return appointStage2(complaint, command.data, context);
    case 'refer-to-ombudsman':
      return refer(complaint, command.data, context);
    case 'record-order':
      return recordOrder(complaint, command.data, context);
    case 'comply-with-order':
      return complyWithOrder(complaint, command.data, context);
    case 'restrict-contact':
      return restrictContact(complaint, command.data, context);
    case 'set-adjustments':
      return setAdjustments(complaint, command.data, context);
  }
}
