import type { Complaint } from '../complaint.js';
import type { DecisionContext } from '../context.js';
import { officerFor } from '../directory.js';
import { whoMayTake } from '../handling.js';
import { isRefusal, refusal } from '../refusal.js';
import { signed, today, unlessOpen, type Decider, type Outcome } from './decision.js';
import { useDiscretion } from './discretion.js';

/**
 * A complaints officer says who answers for a case. To whom it is already with, nothing is passed; why a complaint that is
 * late is taken is kept all the same (Code 2.3).
 */
export const allocate: Decider<'allocate'> = (complaint, { to, discretion }, context) =>
  taking(pass(complaint, to, context), useDiscretion(complaint, discretion, context));

/** A case is passed on, with the reason. */
export const reassign: Decider<'reassign'> = (complaint, { to, reason, discretion }, context) =>
  taking(pass(complaint, to, context, reason), useDiscretion(complaint, discretion, context));

/** A late complaint is taken first, then passed on. */
function taking(passed: Outcome, taken: Outcome): Outcome {
  if (isRefusal(passed)) return passed;
  return isRefusal(taken) ? taken : [...taken, ...passed];
}

function pass(complaint: Complaint, email: string, context: DecisionContext, reason?: string): Outcome {
  const closed = unlessOpen(complaint, 'Code 4.2');
  if (closed) return closed;
  const person = whoMayTake(complaint, email, context.policy, context.directory);
  if (isRefusal(person)) return person;
  if (person.email === complaint.owner) return [];
  if (complaint.stage === 2) {
    return [{ type: 'Stage2InvestigatorAppointed', ...signed(context), to: person.email }];
  }
  const why = reason === undefined ? 'allocated' : 'reassigned';
  return [{ type: 'CaseAllocated', ...signed(context), to: person.email, why, reason }];
}

/** Code 5.8: whoever cannot look at a case fairly says so, and it goes to a complaints officer. */
export const declareConflict: Decider<'declare-conflict'> = (complaint, { reason }, context) => {
  const closed = unlessOpen(complaint, 'Code 5.8');
  if (closed) return closed;
  const { actor, directory } = context;
  const officer = officerFor(directory, today(context), [...complaint.barred, actor]);
  const by = signed(context);
  const declared = { type: 'ConflictDeclared' as const, ...by, reason };
  return officer
    ? [declared, { type: 'CaseAllocated', ...by, by: 'system', to: officer.email, why: 'conflict' }]
    : [declared];
};

/** Code 6.13, Dacorum 5.12: somebody else, of another service, looks at it again. */
export const appointStage2: Decider<'appoint-stage-2'> = (complaint, { to }, context) => {
  if (complaint.stage === 1) {
    return refusal('Code 6.10', `Nobody has asked for stage 2 of complaint ${complaint.reference}.`);
  }
  return pass(complaint, to, context);
};
