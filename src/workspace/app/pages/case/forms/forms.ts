import type { CaseView } from '../../../../contract/case/case.js';
import type { Form } from './fields.js';
import { decide, respond } from './specs/deciding.js';
import { amendDefinition } from './specs/defining.js';
import {
  acknowledge,
  allocate,
  appointStage2,
  declareConflict,
  extend,
  reassign,
} from './specs/handing-on.js';
import {
  close,
  completeAction,
  complyWithOrder,
  planLearning,
  recordOrder,
  refer,
  refuse,
  reopen,
  restrictContact,
} from './specs/officer.js';
import {
  addIssue,
  askResident,
  note,
  recordCall,
  requestStage2,
  setAdjustments,
  updateResident,
  withdraw,
} from './specs/writing.js';

/** The form of each command on a case. */
export const forms: Readonly<Partial<Record<string, (view: CaseView) => Form>>> = {
  allocate,
  'appoint-stage-2': appointStage2,
  respond,
  decide,
  'record-call': recordCall,
  'amend-definition': amendDefinition,
  acknowledge,
  'complete-action': completeAction,
  'comply-with-order': complyWithOrder,
  'plan-learning': planLearning,
  close,
  'request-stage-2': requestStage2,
  'ask-resident': askResident,
  'update-resident': updateResident,
  note,
  'add-issue': addIssue,
  'set-adjustments': setAdjustments,
  withdraw,
  extend,
  reassign,
  'declare-conflict': declareConflict,
  refuse,
  'restrict-contact': restrictContact,
  reopen,
  'refer-to-ombudsman': refer,
  'record-order': recordOrder,
};
