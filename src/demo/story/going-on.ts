import type { Complaint } from '../../complaints/complaint.js';
import { Temporal } from 'temporal-polyfill';
import { whoMayTake } from '../../complaints/handling.js';
import { inRole } from '../../complaints/directory.js';
import { isRefusal } from '../../complaints/refusal.js';
import type { SecondCourse } from '../course.js';
import { answering, extending } from './first-answer.js';
import { headOf, officerOf, ownerOf, type Life, type Telling } from './step.js';

/** What follows an answer: promises kept, what is learned, and the end. */
export function* following(life: Life, before: Complaint): Telling {
  const { course, calendar, diary, chance } = life;
  let complaint = before;
  for (const [index, { number, due, owner }] of before.actions
    .filter(({ done }) => done === null)
    .entries()) {
    const done = course.actions[index]?.done ?? null;
    if (done === null) continue;
    const at = diary.on(calendar.addWorkingDays(Temporal.PlainDate.from(due), done));
    const evidence = chance.pick([
      'Photographs of the finished work, on file.',
      'The resident confirmed it by telephone.',
      'Job sheet signed by the resident.',
    ]);
    const as = owner.includes('@') ? owner : ownerOf(life, complaint);
    complaint = yield { at, as, command: 'complete-action', data: { action: number, evidence } };
  }
  if (course.closed === null) return complaint;
  const at = diary.on(diary.today().add({ days: course.closed }));
  return yield* closing(life, complaint, at);
}

/** Code 9.1: what was upheld is learned from before the case is closed. */
function* closing(life: Life, before: Complaint, at: Temporal.Instant): Telling {
  const { account, diary } = life;
  const upheld = [before.stage1, before.stage2].some(
    (stage) => stage?.decision && stage.decision.outcome !== 'not-upheld',
  );
  const as = ownerOf(life, before);
  const [fault] = account.faults;
  let when = at;
  if (upheld && fault && before.learning.length === 0) {
    const timescale = `By ${diary.today().add({ months: 2 }).toLocaleString('en-GB', { month: 'long', year: 'numeric' })}`;
    const data = {
      wentWrong: fault.failed,
      action: fault.learn,
      evidence: 'Sample of twenty cases in the next quarter.',
      lead: headOf(life, account.service).name,
      timescale,
    };
    yield { at, as, command: 'plan-learning', data };
    when = diary.after(0);
  }
  return yield { at: when, as, command: 'close', data: {} };
}

/** The resident is not content: somebody of another service looks at it afresh (Code 6.10 to 6.20). */
export function* secondStage(life: Life, second: SecondCourse): Telling {
  const { calendar, diary, chance } = life;
  const words = chance.pick([
    'It is still not done. I want somebody else to look at it.',
    'No.',
    'That is not what happened, and you know it.',
    '',
  ]);
  let complaint: Complaint = yield {
    at: diary.atHome(second.asked),
    as: 'resident',
    command: 'request-stage-2',
    data: { words },
  };
  const asked = diary.today();
  if (second.appointed === null) return complaint;
  const at = diary.on(calendar.addWorkingDays(asked, second.appointed));
  complaint = yield {
    at,
    as: officerOf(life, complaint),
    command: 'appoint-stage-2',
    data: { to: afresh(life, complaint) },
  };
  if (second.acknowledged === null) return complaint;
  const as = ownerOf(life, complaint);
  complaint = yield {
    at: diary.on(calendar.addWorkingDays(asked, second.acknowledged)),
    as,
    command: 'acknowledge',
    data: {},
  };
  if (complaint.received.resident.phone !== undefined) {
    const data = { outcome: 'spoke', notes: 'Asked what the first answer left open.' };
    complaint = yield { at: diary.after(1), as, command: 'record-call', data };
  }
  if (second.extended) complaint = yield* extending(life, complaint);
  complaint = yield* answering(life, complaint);
  return complaint.status === 'answered' ? yield* ombudsman(life, complaint, second) : complaint;
}

/** Whoever may look at stage 2: nobody of the same service, and nobody who had a hand in stage 1. */
function afresh({ policy, directory, chance }: Life, complaint: Complaint): string {
  const able = policy.stage2.by
    .flatMap((role) => inRole(directory, role))
    .filter(({ email }) => !isRefusal(whoMayTake(complaint, email, policy, directory)));
  return chance.pick(able).email;
}

/** The case goes to an Ombudsman, who may order something (Code 9.7). */
function* ombudsman(life: Life, before: Complaint, second: SecondCourse): Telling {
  const { diary, account, calendar } = life;
  if (second.ombudsman === 'none') return before;
  const as = officerOf(life, before);
  const [whose = 'lgsco'] = before.received.ombudsmen;
  let complaint: Complaint = yield {
    at: diary.after(15),
    as,
    command: 'refer-to-ombudsman',
    data: { ombudsman: whose },
  };
  if (second.ombudsman === 'referred') return complaint;
  const at = diary.after(25);
  const due = calendar.addWorkingDays(diary.today(), 20).toString();
  const text = `Pay the resident £200, and report within four weeks on this: ${account.faults[0]?.fix ?? 'what was promised'}.`;
  complaint = yield { at, as, command: 'record-order', data: { text, due } };
  if (second.ombudsman === 'ordered') return complaint;
  const evidence = 'Proof of payment, and the report with its date of sending.';
  return yield { at: diary.after(15), as, command: 'comply-with-order', data: { order: 1, evidence } };
}
