import { stageInWords, standing } from '../../../../adaptive-cards/standing.js';
import type { Complaint } from '../../../complaints/complaint.js';
import { dayOf } from '../../../complaints/events/day-of.js';
import { gistOf } from '../../../desk/case-listing.js';
import type { CaseMessage } from '../../../desk/case-messages.js';
import { serviceArea } from '../../../policy/lookup.js';
import type { CaseView } from '../../../workspace/contract/case/case.js';
import { choicesFor, commandsFor } from './choices.js';
import { definitionsOf } from './definitions.js';
import type { LookedAt } from './looked-at.js';
import { listed } from './message-views.js';
import { whoIs } from './names.js';
import { peopleOf } from './people.js';
import { owedIn, stagesOf } from './stages.js';
import { timelineOf } from './timeline.js';

/** Letters of a point that tell in the heading what a case is about. */
const room = 120;

/** A case as its reader may see it. */
export function caseViewOf(looked: LookedAt, messages: readonly CaseMessage[]): CaseView {
  const { complaint, policy } = looked;
  const { reference, version, status, stage, service, owner, needs, restriction, received } = complaint;
  const who = (called: string) => whoIs(called, looked);
  return {
    ...{ reference, version, gist: gistOf(complaint, room), status, stage },
    stands: standing(complaint, looked),
    progress: stageInWords(complaint),
    service: service === null ? null : { id: service, name: serviceArea(policy, service)?.name ?? service },
    serviceWords: received.serviceWords ?? null,
    owner: owner === null ? null : who(owner),
    received: receivedAs(looked),
    discretion: complaint.discretion && { ...complaint.discretion, by: who(complaint.discretion.by) },
    definitions: definitionsOf(looked),
    stages: stagesOf(looked),
    owed: owedIn(looked),
    people: peopleOf(looked),
    needs: {
      adjustments: [...needs.adjustments],
      disabilities: [...needs.disabilities],
      reviewOn: needs.reviewOn,
    },
    restriction: restriction && restrictionOf(restriction),
    calls: complaint.calls.map(({ at, by, outcome, notes, agreed }) => ({
      ...{ at, by: who(by), outcome },
      notes: notes ?? null,
      agreed: agreed ?? null,
    })),
    actions: complaint.actions.map((one) => ({ ...one, owner: who(one.owner), done: doneAs(one, looked) })),
    orders: complaint.orders.map((one) => ({ ...one, done: doneAs(one, looked) })),
    learning: complaint.learning.map(({ wentWrong, action, evidence, lead, timescale }) => ({
      ...{ wentWrong, action, evidence, lead, timescale },
    })),
    refusal: refusalOf(looked),
    timeline: timelineOf(looked, messages),
    messages: messages.map(listed),
    commands: commandsFor(looked),
    choices: choicesFor(looked),
  };
}

function receivedAs(looked: LookedAt): CaseView['received'] {
  const { at, by, receivedOn, channel, matter, late, ...rest } = looked.complaint.received;
  return {
    ...{ at, on: receivedOn, by: whoIs(by, looked), channel, matter, late },
    happenedOn: rest.happenedOn ?? null,
    happenedWords: rest.happenedWords ?? null,
    knownOn: rest.knownOn ?? null,
    lateReason: rest.lateReason ?? null,
    raisedIn: rest.raisedIn ?? null,
  };
}

function restrictionOf({
  kind,
  reason,
  evidence,
  equality,
  reviewOn,
}: NonNullable<Complaint['restriction']>): CaseView['restriction'] {
  return { kind, reason, evidence, equality, reviewOn };
}

const doneAs = ({ done }: Complaint['actions'][number] | Complaint['orders'][number], looked: LookedAt) =>
  done && { ...done, by: whoIs(done.by, looked) };

function refusalOf(looked: LookedAt): CaseView['refusal'] {
  const { refusal } = looked.complaint;
  if (!refusal) return null;
  const { ground, facts, by } = refusal;
  const exclusion = looked.policy.exclusions.find((one) => one.ground === ground);
  const groundSays = exclusion?.says ?? ground;
  return { on: dayOf(refusal), by: whoIs(by, looked), ground, groundSays, facts };
}
