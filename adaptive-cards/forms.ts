import type { OnCase } from '../src/complaints/offers.js';
import type { Detail, Form } from './form.js';
import { close, completeAction, complyWithOrder, planLearning, reopen } from './forms/afterwards.js';
import { recordCall } from './forms/calling.js';
import { decide, respond } from './forms/deciding.js';
import { acknowledge, amendDefinition } from './forms/defining.js';
import { allocate, appointStage2, declareConflict, reassign } from './forms/handing-on.js';
import { recordOrder, refer, refuse, restrictContact } from './forms/officer.js';
import { extend } from './forms/time.js';
import {
  addIssue,
  askResident,
  note,
  requestStage2,
  setAdjustments,
  updateResident,
  withdraw,
} from './forms/writing.js';
import type { CardView } from './view.js';

/** The form of each command. */
export const forms: Readonly<Record<OnCase, (view: CardView, detail: Detail) => Form>> = {
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
