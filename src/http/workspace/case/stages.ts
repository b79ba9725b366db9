import { owedBy } from '../../../../adaptive-cards/owed.js';
import { localDate } from '../../../calendar/english-dates.js';
import type { StageRecord } from '../../../complaints/complaint.js';
import type { ComplaintDecided, ComplaintEvent, Stage } from '../../../complaints/event.js';
import { dayOf } from '../../../complaints/events/day-of.js';
import { owing } from '../../../correspondence/owing.js';
import type { Decision, Owed, StageView } from '../../../workspace/contract/case/stages.js';
import type { LookedAt } from './looked-at.js';
import { whoIs } from './names.js';

/** The stages that a case has been in, with their days. */
export function stagesOf(looked: LookedAt): StageView[] {
  const { stage1, stage2 } = looked.complaint;
  return [stageOf(1, stage1, looked), ...(stage2 ? [stageOf(2, stage2, looked)] : [])];
}

function stageOf(stage: Stage, record: StageRecord, looked: LookedAt): StageView {
  const { from, acknowledgeBy, respondBy, acknowledged, extensions, decision, response } = record;
  const { events } = looked.entry;
  return {
    ...{ stage, from, acknowledgeBy },
    respondBy: extensions.at(-1)?.until ?? acknowledged?.respondBy ?? respondBy,
    acknowledged: acknowledged && {
      on: acknowledged.on,
      by: whoIs(acknowledged.by, looked),
      late: wasLate('ComplaintAcknowledged', stage, events),
    },
    extensions: extensions.map((one) => ({
      ...{ at: one.at, from: one.from, until: one.until, reason: one.reason, late: one.late },
      ...{ by: whoIs(one.by, looked), workingDays: one.workingDays, updateEvery: one.updateEvery },
    })),
    decision: decision && decisionOf(decision, looked),
    answered: response && {
      on: response.on,
      by: whoIs(response.by, looked),
      late: wasLate('ResponseSent', stage, events),
    },
  };
}

/** Whether the last acknowledgement, or answer, of a stage was after its day: a breach, kept as one. */
function wasLate(
  type: 'ComplaintAcknowledged' | 'ResponseSent',
  stage: Stage,
  events: readonly ComplaintEvent[],
): boolean {
  const event = events.findLast((one) => one.type === type && one.stage === stage);
  return event?.type === type && event.late;
}

function decisionOf(decided: ComplaintDecided, looked: LookedAt): Decision {
  const { by, outcome, findings, acknowledgement, impact, remedies, actions, contributors } = decided;
  return {
    ...{ on: dayOf(decided), by: whoIs(by, looked), outcome },
    findings: findings.map((one) => ({ ...one })),
    acknowledgement: acknowledgement ?? null,
    impact: impact ?? null,
    remedies: remedies.map((one) => ({ ...one })),
    actions: actions.map((one) => ({ ...one })),
    contributors: [...contributors],
  };
}

/** What a case owes now, the soonest first. */
export function owedIn(looked: LookedAt): Owed[] {
  const today = localDate(looked.now).toString();
  return owedBy(looked.complaint, looked).map(({ kind, due, owner, number, target, promised }) => ({
    ...{ kind, due, says: task(owing[kind], number) },
    owner: owner === null ? null : whoIs(owner, looked),
    state: due < today ? 'overdue' : due === today ? 'today' : 'to-come',
    target: target ?? null,
    promised: promised ?? null,
  }));
}

const task = (words: string, number: number | undefined): string =>
  `${words.charAt(0).toUpperCase()}${words.slice(1).replace(/\bit\b/, 'the complaint')}${number === undefined ? '' : ` (no. ${number})`}`;
