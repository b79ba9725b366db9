import type { Temporal } from 'temporal-polyfill';
import { dayOn } from '../calendar/days.js';
import { deadlines } from '../calendar/deadlines.js';
import { localDate } from '../calendar/english-dates.js';
import type { WorkingCalendar } from '../calendar/working-days.js';
import type { CouncilPolicy } from '../policy/schema.js';
import { answerPromisedBy, currentStage, type Complaint } from './complaint.js';
import { officerFor, type Directory } from './directory.js';
import { dayOf } from './events/day-of.js';
import type { Obligation } from './obligation.js';
import { stageDates } from './stage-dates.js';

/** What was worked out last of a case as it stands, and by what: whoever writes a case and shows it then asks for it often. */
const workedOut = new WeakMap<Complaint, { readonly by: readonly unknown[]; readonly owed: Obligations }>();

type Obligations = readonly Obligation[];

/**
 * All that a case owes now: derived from its state, so that nothing can be forgotten and nothing lingers. While nobody
 * answers for a case, its obligations are the complaints officer's.
 *
 * @param now decides who stands in for whom; what is owed does not hang on it
 */
export function obligations(
  complaint: Complaint,
  policy: CouncilPolicy,
  calendar: WorkingCalendar,
  directory: Directory,
  now: Temporal.Instant,
): Obligations {
  const day = localDate(now);
  const by = [policy, calendar, directory, day];
  const last = workedOut.get(complaint);
  if (last?.by.every((one, index) => one === by[index])) return last.owed;
  const owed = owedOn(day, complaint, policy, calendar, directory);
  workedOut.set(complaint, { by, owed });
  return owed;
}

function owedOn(
  day: Temporal.PlainDate,
  complaint: Complaint,
  policy: CouncilPolicy,
  calendar: WorkingCalendar,
  directory: Directory,
): Obligations {
  const officer = officerFor(directory, day, complaint.barred)?.email ?? null;
  const owner = complaint.owner ?? officer;
  return [
    ...(complaint.status === 'open' ? ofStage(complaint, policy, calendar, owner) : []),
    ...complaint.actions
      .filter(({ done }) => done === null)
      .map(({ number, due, owner: whose }) => ({
        kind: 'action' as const,
        due,
        owner: whose,
        number,
        promised: due,
      })),
    ...complaint.orders
      .filter(({ done }) => done === null)
      .map(({ number, due }) => ({ kind: 'order' as const, due, owner: officer, number })),
    ...reviews(complaint, owner, officer),
  ];
}

/** What the stage of an open case owes: a call, an acknowledgement, an answer, and news while the answer is put off. */
function ofStage(
  complaint: Complaint,
  policy: CouncilPolicy,
  calendar: WorkingCalendar,
  owner: string | null,
): Obligation[] {
  const second = complaint.stage === 2;
  const { acknowledged, acknowledgeBy } = currentStage(complaint);
  const dates = stageDates(complaint, policy, calendar);
  const due = dates.due.toString();
  const target = dates.target.toString();
  return [
    ...call(complaint, policy, calendar, owner),
    ...(acknowledged
      ? []
      : [
          {
            kind: second ? ('stage-2-acknowledge' as const) : ('acknowledge' as const),
            due: dates.acknowledgeBy.toString(),
            owner,
            promised: acknowledgeBy,
          },
        ]),
    ...update(complaint, calendar, owner),
    {
      kind: second ? ('stage-2-response' as const) : ('stage-1-response' as const),
      due,
      owner,
      ...(target !== due && { target }),
      promised: answerPromisedBy(complaint),
    },
  ];
}

/** Dacorum 5.4: the team leader rings the resident, within the council's days of receipt. Only who has a telephone can be rung. */
function call(
  complaint: Complaint,
  { clocks }: CouncilPolicy,
  calendar: WorkingCalendar,
  owner: string | null,
): Obligation[] {
  const { stage, stage1, received, calls } = complaint;
  const spoken = calls.some((tried) => tried.outcome === 'spoke' && dayOf(tried) >= stage1.from);
  if (stage !== 1 || spoken || received.resident.phone === undefined) return [];
  const due = deadlines(clocks, calendar).callBy(dayOn(stage1.from)).toString();
  return [{ kind: 'call', due, owner }];
}

/** Code 5.9: while an answer is put off, the resident hears at the interval that they were told. */
function update(complaint: Complaint, calendar: WorkingCalendar, owner: string | null): Obligation[] {
  const { extensions, lastUpdate } = currentStage(complaint);
  const extension = extensions.at(-1);
  if (!extension || lastUpdate === null) return [];
  const due = calendar.addWorkingDays(dayOn(lastUpdate.on), extension.updateEvery);
  return [{ kind: 'update', due: due.toString(), owner, promised: lastUpdate.nextBy }];
}

function reviews(
  { needs, restriction, status }: Complaint,
  owner: string | null,
  officer: string | null,
): Obligation[] {
  const handled = status === 'open' ? owner : officer;
  return [
    ...(needs.reviewOn === null
      ? []
      : [{ kind: 'adjustment-review' as const, due: needs.reviewOn, owner: handled }]),
    ...(restriction
      ? [{ kind: 'restriction-review' as const, due: restriction.reviewOn, owner: officer }]
      : []),
  ];
}
