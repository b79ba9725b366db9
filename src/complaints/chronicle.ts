import { dayInEnglish } from '../calendar/english-dates.js';
import { serviceArea } from '../policy/lookup.js';
import type { CouncilPolicy } from '../policy/schema.js';
import { cameBy } from './came-by.js';
import { nameOf, type Directory } from './directory.js';
import type { ComplaintEvent } from './event.js';

/** One thing that an event says beside what happened, under a name: the words of whoever gave it, as they are. */
interface Detail {
  readonly called: string;
  readonly says: string;
}

/** An event in plain words for those who deal with the case. */
export interface Told {
  readonly says: string;
  readonly details: readonly Detail[];
}

/** Whom and what events speak of by address and id. */
interface Known {
  readonly directory: Directory;
  readonly policy: CouncilPolicy;
}

/** Tells an event in plain words. */
export function told(event: ComplaintEvent, known: Known): Told {
  switch (event.type) {
    case 'ComplaintReceived':
      return said(`Complaint received ${cameBy[event.channel]} on ${dayInEnglish(event.receivedOn)}`, [
        ['Service', event.service === null ? undefined : serviceArea(known.policy, event.service)?.name],
        ['Raised in', event.raisedIn],
      ]);
    case 'DiscretionUsed':
      return said('Taken although it is older than twelve months', [['Why', event.reason]]);
    case 'CaseAllocated':
      return said(`${whys[event.why]} ${nameOf(known.directory, event.to)}`, [['Why', event.reason]]);
    case 'ConflictDeclared':
      return said('Conflict of interest declared', [['Why', event.reason]]);
    case 'DefinitionAmended':
      return said(`Definition changed: ${many(event.points.length, 'point')}`, [['Why', event.reason]]);
    case 'IssueJoined':
      return said('Related issue added', [['In their words', event.text]]);
    case 'CallRecorded':
      return said(calls[event.outcome], [
        ['Notes', event.notes],
        ['Agreed', event.agreed],
      ]);
    case 'QuestionAsked':
      return said('Question sent to the resident', [['Question', event.text]]);
    case 'ResidentUpdated':
      return said('Resident told how it goes', [
        ['Update', event.text],
        ['They hear again by', event.nextUpdateBy && dayInEnglish(event.nextUpdateBy)],
      ]);
    case 'NoteAdded':
      return said('Note added', [['Note', event.text]]);
    case 'ComplaintAcknowledged':
      return said(`Stage ${event.stage} acknowledged${late(event)}`, [
        ['Answer promised by', dayInEnglish(event.respondBy)],
      ]);
    case 'DeadlineExtended':
      return said(
        `Answer put off from ${dayInEnglish(event.from)} to ${dayInEnglish(event.until)}${late(event)}`,
        [
          ['Why', event.reason],
          ['Updates', `every ${many(event.updateEvery, 'working day')}`],
          ['Good reason', event.goodReason],
          ['Approved by', event.approvedBy && nameOf(known.directory, event.approvedBy)],
        ],
      );
    case 'ComplaintDecided':
      return said(`Stage ${event.stage} decided: ${findings[event.outcome]}`, [
        ['What went wrong', event.acknowledgement],
        ['What it meant for the resident', event.impact],
        ['Also took part', event.contributors.join(', ')],
      ]);
    case 'ResponseSent':
      return said(`Stage ${event.stage} answered${late(event)}`, [
        ['Stage 2 is best asked for by', event.askForStage2By && dayInEnglish(event.askForStage2By)],
      ]);
    case 'ActionCompleted':
      return said(`Action ${event.action} done`, [['What shows it', event.evidence]]);
    case 'LearningPlanned':
      return said('Learning planned', [
        ['What went wrong', event.wentWrong],
        ['Action', event.action],
        ['What will show it', event.evidence],
        ['Lead', event.lead],
        ['By when', event.timescale],
      ]);
    case 'CaseClosed':
      return said('Case closed');
    case 'ComplaintWithdrawn':
      return said('Complaint withdrawn', [['Why', event.reason]]);
    case 'ComplaintRefused':
      return said(`Complaint refused at stage ${event.stage}: ${grounds[event.ground]}`, [
        ['Facts', event.facts],
        ['Evidence', event.evidence],
        ['Claim number', event.claimNumber],
        ['Filed on', event.filedOn && dayInEnglish(event.filedOn)],
        ['What was weighed', event.discretion],
        ['Reads like the refusal of', event.resembles],
      ]);
    case 'ComplaintReopened':
      return said('Taken again because the Ombudsman said so', [['Why', event.reason]]);
    case 'Stage2Requested':
      return said(`Stage 2 asked for${event.late ? ', after the day that our letter named' : ''}`, [
        ['In their words', event.words],
        ['Acknowledge by', dayInEnglish(event.acknowledgeBy)],
      ]);
    case 'Stage2InvestigatorAppointed':
      return said(`${nameOf(known.directory, event.to)} appointed to look at it afresh`);
    case 'ReferredToOmbudsman':
      return said(`Gone to the ${known.policy.ombudsmen[event.ombudsman]?.name ?? 'Ombudsman'}`);
    case 'OrderRecorded':
      return said(`The Ombudsman ordered something, due by ${dayInEnglish(event.due)}`, [
        ['Order', event.text],
      ]);
    case 'OrderComplied':
      return said(`Order ${event.order} carried out`, [['What shows it', event.evidence]]);
    case 'ContactRestricted':
      return said(`Contact restricted: ${event.kind}`, [
        ['Why', event.reason],
        ['Evidence', event.evidence],
        ['Equality', event.equality],
        ['Looked at again on', dayInEnglish(event.reviewOn)],
      ]);
    case 'AdjustmentsSet':
      return said('What the resident needs was recorded', [
        ['We do differently', event.adjustments.join('\n')],
        ['Disabilities', event.disabilities.join('\n')],
        ['Looked at again on', dayInEnglish(event.reviewOn)],
      ]);
  }
}

function said(says: string, details: readonly (readonly [string, string | undefined])[] = []): Told {
  return {
    says,
    details: details.flatMap(([called, words]) =>
      words === undefined || words === '' ? [] : [{ called, says: words }],
    ),
  };
}

const many = (count: number, what: string): string => `${count} ${what}${count === 1 ? '' : 's'}`;
const late = ({ late: tooLate }: { readonly late: boolean }): string => (tooLate ? ', late' : '');

const whys = {
  received: 'Allocated on receipt to',
  allocated: 'Allocated to',
  reassigned: 'Passed on to',
  conflict: 'Passed on because of a conflict of interest to',
  'stage-2-requested': 'Passed on for stage 2 to',
  reopened: 'Allocated anew to',
};
const calls = {
  spoke: 'Spoke with the resident on the telephone',
  'no-answer': 'Rang the resident: no answer',
  voicemail: 'Rang the resident: left a voicemail',
  'wrong-number': 'Rang the resident: the number is wrong',
};
const findings = { upheld: 'upheld', 'partly-upheld': 'partly upheld', 'not-upheld': 'not upheld' };
const grounds = {
  'over-12-months': 'older than twelve months',
  'claim-filed': 'a claim has been filed at court',
  'already-considered': 'considered before',
};
