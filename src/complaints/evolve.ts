import { currentStage, type Complaint } from './complaint.js';
import type { ComplaintEvent, ComplaintReceived, ComplaintReopened, Stage2Requested } from './event.js';
import { dayOf } from './events/day-of.js';
import { decided, done } from './promises.js';
import { byHand, inStage, stageFrom } from './stage-record.js';

function begin(event: ComplaintReceived): Complaint {
  const { reference, at, points, outcomes, service, acknowledgeBy, respondBy, adjustments } = event;
  return {
    reference,
    version: 1,
    stage: 1,
    status: 'open',
    received: event,
    discretion: null,
    definitions: [{ from: at, points, outcomes }],
    service,
    owner: null,
    barred: event.staffNamed,
    acknowledgeBy,
    respondBy,
    stage1: stageFrom(event.receivedOn, event),
    stage2: null,
    calls: [],
    actions: [],
    learning: [],
    orders: [],
    needs: { adjustments, disabilities: [], reviewOn: null },
    restriction: null,
    refusal: null,
    reopened: false,
    overruled: [],
  };
}

/**
 * The case after one more event: pure and total, so that a case is always what its events add up to.
 *
 * @param complaint the case before; an event that begins a case begins it anew
 */
export function evolve(complaint: Complaint, event: ComplaintEvent): Complaint {
  return { ...applied(complaint, event), version: complaint.version + 1 };
}

function applied(complaint: Complaint, event: ComplaintEvent): Complaint {
  switch (event.type) {
    case 'ComplaintReceived':
      return begin(event);
    case 'DiscretionUsed':
      return { ...complaint, discretion: { on: dayOf(event), by: event.by, reason: event.reason } };
    case 'CaseAllocated':
    case 'Stage2InvestigatorAppointed':
      return { ...complaint, owner: event.to };
    case 'ConflictDeclared':
      return { ...complaint, owner: null, barred: [...complaint.barred, event.by] };
    case 'DefinitionAmended':
      return {
        ...inStage(complaint, { decision: null }),
        definitions: [
          ...complaint.definitions,
          { from: event.at, points: event.points, outcomes: event.outcomes },
        ],
      };
    case 'IssueJoined':
      return issueJoined(complaint, event.text, event.at);
    case 'CallRecorded':
      return { ...byHand(complaint, event.by), calls: [...complaint.calls, event] };
    case 'ResidentUpdated':
      return event.nextUpdateBy === undefined
        ? complaint
        : inStage(complaint, { lastUpdate: { on: dayOf(event), nextBy: event.nextUpdateBy } });
    case 'QuestionAsked':
    case 'NoteAdded':
    case 'ReferredToOmbudsman':
      return complaint;
    case 'ComplaintAcknowledged':
      return inStage(complaint, {
        acknowledged: {
          on: dayOf(event),
          by: event.by,
          answerExpectedBy: event.answerExpectedBy,
          respondBy: event.respondBy,
        },
      });
    case 'DeadlineExtended':
      return inStage(complaint, {
        extensions: [...currentStage(complaint).extensions, event],
        lastUpdate: { on: dayOf(event), nextBy: event.nextUpdateBy },
      });
    case 'ComplaintDecided':
      return decided(complaint, event);
    case 'ResponseSent': {
      const { by, askForStage2By = null } = event;
      return {
        ...inStage(byHand(complaint, by), { response: { on: dayOf(event), by, askForStage2By } }),
        status: 'answered',
      };
    }
    case 'ActionCompleted':
      return { ...complaint, actions: done(complaint.actions, event.action, event) };
    case 'LearningPlanned':
      return { ...complaint, learning: [...complaint.learning, event] };
    case 'CaseClosed':
      return { ...complaint, status: 'closed' };
    case 'ComplaintWithdrawn':
      return { ...complaint, status: 'withdrawn' };
    case 'ComplaintRefused':
      return { ...complaint, status: 'refused', refusal: event };
    case 'ComplaintReopened':
      return reopened(complaint, event);
    case 'Stage2Requested':
      return stage2(complaint, event);
    case 'OrderRecorded': {
      const { text, due } = event;
      const number = complaint.orders.length + 1;
      return { ...complaint, orders: [...complaint.orders, { number, text, due, done: null }] };
    }
    case 'OrderComplied':
      return { ...complaint, orders: done(complaint.orders, event.order, event) };
    case 'ContactRestricted':
      return { ...complaint, restriction: event };
    case 'AdjustmentsSet': {
      const { adjustments, disabilities, reviewOn } = event;
      return { ...complaint, needs: { adjustments, disabilities, reviewOn } };
    }
  }
}

function issueJoined(complaint: Complaint, text: string, at: string): Complaint {
  const last = complaint.definitions.at(-1) ?? complaint.received;
  const points = [...last.points, { text, responsibility: 'unmarked' as const }];
  return {
    ...complaint,
    definitions: [...complaint.definitions, { from: at, points, outcomes: last.outcomes }],
  };
}

/** The Ombudsman had it taken: the stage that was refused begins again, with a clock of its own (Code 2.4). */
function reopened(complaint: Complaint, event: ComplaintReopened): Complaint {
  return {
    ...inStage(complaint, { ...stageFrom(dayOf(event), event), hands: currentStage(complaint).hands }),
    status: 'open',
    refusal: null,
    reopened: true,
    overruled: [...complaint.overruled, ...(complaint.refusal ? [complaint.refusal.ground] : [])],
  };
}

function stage2(complaint: Complaint, event: Stage2Requested): Complaint {
  return { ...complaint, stage: 2, status: 'open', owner: null, stage2: stageFrom(dayOf(event), event) };
}

/**
 * The case that a list of events adds up to.
 *
 * @throws RangeError when the first is not the receipt of a complaint: a case begins with that
 */
export function fold(events: readonly ComplaintEvent[]): Complaint {
  const [first, ...rest] = events;
  if (first?.type !== 'ComplaintReceived') throw new RangeError('A case begins with a complaint received.');
  return rest.reduce(evolve, begin(first));
}
