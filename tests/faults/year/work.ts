import type { CommandName } from '../../../src/complaints/command.js';
import { Temporal } from 'temporal-polyfill';
import { localDate } from '../../../src/calendar/english-dates.js';
import type { WorkingCalendar } from '../../../src/calendar/working-days.js';
import { currentStage, definitionOf, type Complaint } from '../../../src/complaints/complaint.js';
import type { CaseEntry } from '../../../src/desk/case-book.js';
import type { Obligation } from '../../../src/complaints/obligation.js';
import type { Chance } from './chance.js';

/** What somebody does next on a case. */
export interface Deed {
  readonly as: string;
  readonly command: CommandName;
  readonly data: object;
}

const officer = 'ola@example.com';

/** What is to be done next on a case, by whoever has to; undefined when it rests. */
export function nextDeed(
  { state: complaint, events }: CaseEntry,
  owed: readonly Obligation[],
  calendar: WorkingCalendar,
  now: Temporal.Instant,
  chance: Chance,
): Deed | undefined {
  const appointed = events.some(({ type }) => type === 'Stage2InvestigatorAppointed');
  const owner = complaint.owner ?? officer;
  const act = (as: string, command: CommandName, data: object = {}): Deed => ({ as, command, data });
  const promised = complaint.actions.find(({ done }) => done === null);
  if (complaint.status === 'open') {
    if (complaint.owner === null && complaint.stage === 1) {
      return act(officer, 'allocate', { to: 'rita@example.com' });
    }
    return complaint.stage === 2 && !appointed
      ? act(officer, 'appoint-stage-2', {
          to: complaint.service === 'waste' ? 'hana@example.com' : 'ed@example.com',
        })
      : answering(complaint, owed, owner, act, calendar, now, chance);
  }
  if (promised && chance.happens(0.3)) {
    return act(officer, 'complete-action', { action: promised.number, evidence: 'Seen on the visit.' });
  }
  if (complaint.status !== 'answered') return undefined;
  if (complaint.stage === 1 && chance.happens(0.2)) return act('resident', 'request-stage-2');
  return complaint.learning.length === 0 ? act(officer, 'plan-learning', learning) : act(officer, 'close');
}

type Act = (as: string, command: CommandName, data?: object) => Deed;

function answering(
  complaint: Complaint,
  owed: readonly Obligation[],
  owner: string,
  act: Act,
  calendar: WorkingCalendar,
  now: Temporal.Instant,
  chance: Chance,
): Deed {
  const inThreeWeeks = calendar.addWorkingDays(localDate(now), 15).toString();
  const { acknowledged, decision, extensions } = currentStage(complaint);
  const { points, outcomes } = definitionOf(complaint);
  if (owed.some(({ kind }) => kind === 'call') && chance.happens(0.6)) {
    return act(owner, 'record-call', { outcome: chance.oneOf(['spoke', 'no-answer']), notes: 'Rang.' });
  }
  if (points.some(({ responsibility }) => responsibility === 'unmarked' || responsibility === 'unclear')) {
    const marked = points.map(({ text }) => ({ text, responsibility: 'ours' }));
    return act(owner, 'amend-definition', {
      points: marked,
      outcomes: [...outcomes],
      reason: 'Agreed by telephone.',
    });
  }
  if (acknowledged === null) return act(owner, 'acknowledge');
  const answer = owed.find(({ kind }) => kind.endsWith('-response'));
  const inTime = answer && answer.due >= localDate(now).toString();
  if (inTime && extensions.length === 0 && chance.happens(0.05)) {
    return act(officer, 'extend', {
      until: calendar.addWorkingDays(Temporal.PlainDate.from(answer.due), 5).toString(),
      reason: 'A survey is awaited.',
      updateEvery: 5,
    });
  }
  if (owed.some(({ kind }) => kind === 'update')) {
    return act(owner, 'update-resident', { text: 'The survey is booked.' });
  }
  return decision === null
    ? act(owner, 'decide', decided(points.length, complaint, inThreeWeeks))
    : act(owner, 'respond');
}

const learning = {
  wentWrong: 'The visit was not followed up.',
  action: 'A weekly list of open visits',
  evidence: 'The list',
  lead: 'Rita',
  timescale: 'A month',
};

const decided = (points: number, { stage, owner }: Complaint, due: string): object => ({
  findings: Array.from({ length: points }, (_, index) => ({
    point: index + 1,
    finding: 'upheld',
    reason: 'The visit was not kept.',
    reference: 'Repairs policy 3.1',
  })),
  outcome: 'upheld',
  acknowledgement: 'We did not keep what we promised.',
  impact: 'Weeks without heating.',
  remedies: [{ kind: 'apology', text: 'We apologise.' }],
  actions: stage === 1 ? [{ text: 'Visit', owner: owner ?? officer, due }] : [],
  ...(stage === 2 && { contributors: ['A surveyor'] }),
});
