import type { OnCase } from './forms.js';
import { currentStage, type Complaint } from '../src/complaints/complaint.js';
import { stage2Objection } from '../src/complaints/handling.js';
import { answersFor, permitted } from '../src/complaints/permissions.js';
import { mayTakeLate } from './forms/discretion.js';
import type { CardView } from './view.js';

/**
 * The commands that a reader may give on a case and that make sense as it stands, in the order of a card. What only officers
 * may still do with a case that is over is left to them; what was promised can be said to be done by whoever owes it.
 */
export function offers(view: CardView): OnCase[] {
  const { complaint, reader } = view;
  return order.filter(
    (name) => sense[name](complaint, view) && !permitted(complaint, name, { ...view, actor: reader.email }),
  );
}

type Sense = (complaint: Complaint, view: CardView) => boolean;

const open: Sense = ({ status }) => status === 'open';
const openOrAnswered: Sense = ({ status }) => status === 'open' || status === 'answered';
const answered: Sense = ({ status }) => status === 'answered';
const byOfficer: Sense = (_, { reader }) => reader.roles.includes('complaints-officer');
const overForOfficer: Sense = (complaint, view) => !open(complaint, view) && byOfficer(complaint, view);

const acknowledged: Sense = (complaint) => currentStage(complaint).acknowledged !== null;

/** At stage 2 only whoever was appointed to look afresh decides and answers (Code 6.13, Dacorum 5.12). */
const afresh: Sense = (complaint, view) =>
  complaint.stage === 1 ||
  (answersFor(complaint, view.reader, view) &&
    stage2Objection(complaint, view.reader, view.policy, view.directory) === undefined);

const upheld: Sense = ({ stage1, stage2 }) =>
  [stage1, stage2].some((stage) => stage?.decision && stage.decision.outcome !== 'not-upheld');

/** Nobody answers for it, or an officer has yet to say why it is taken although it is late. */
const toAllocate: Sense = (complaint, view) =>
  complaint.stage === 1 && (complaint.owner === null || mayTakeLate(view));

/** When a command makes sense, whoever gives it. Whether somebody may give it is for `permitted` to say. */
const sense: Readonly<Record<OnCase, Sense>> = {
  allocate: (complaint, view) => open(complaint, view) && toAllocate(complaint, view),
  'appoint-stage-2': (complaint, view) => open(complaint, view) && complaint.stage === 2,
  'record-call': openOrAnswered,
  'amend-definition': open,
  acknowledge: (complaint, view) => open(complaint, view) && !acknowledged(complaint, view),
  decide: (complaint, view) =>
    open(complaint, view) && acknowledged(complaint, view) && afresh(complaint, view),
  respond: (complaint, view) =>
    open(complaint, view) &&
    acknowledged(complaint, view) &&
    currentStage(complaint).decision !== null &&
    afresh(complaint, view),
  'complete-action': ({ actions }) => actions.some(({ done }) => done === null),
  'comply-with-order': ({ orders }) => orders.some(({ done }) => done === null),
  'plan-learning': (complaint, view) =>
    upheld(complaint, view) && (answered(complaint, view) || overForOfficer(complaint, view)),
  close: (complaint, view) =>
    answered(complaint, view) && (!upheld(complaint, view) || complaint.learning.length > 0),
  'request-stage-2': (complaint, view) =>
    complaint.stage === 1 &&
    complaint.stage1.response !== null &&
    (answered(complaint, view) || (complaint.status === 'closed' && byOfficer(complaint, view))),
  'ask-resident': open,
  'update-resident': openOrAnswered,
  note: (complaint, view) => openOrAnswered(complaint, view) || byOfficer(complaint, view),
  'add-issue': openOrAnswered,
  'set-adjustments': open,
  withdraw: open,
  extend: open,
  reassign: (complaint, view) =>
    open(complaint, view) &&
    !toAllocate(complaint, view) &&
    !(complaint.stage === 2 && byOfficer(complaint, view)),
  'declare-conflict': open,
  refuse: open,
  'restrict-contact': open,
  reopen: (complaint, view) => !open(complaint, view) && !answered(complaint, view),
  'refer-to-ombudsman': (complaint, view) => !open(complaint, view),
  'record-order': (complaint, view) => !open(complaint, view),
};

/** What is next comes first. */
const order: readonly OnCase[] = [
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
