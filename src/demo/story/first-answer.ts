import { Temporal } from 'temporal-polyfill';
import { currentStage, definitionOf, type Complaint } from '../../complaints/complaint.js';
import { stageDates } from '../../complaints/stage-dates.js';
import { settle } from '../chance.js';
import { decisionOn } from '../findings.js';
import { handling } from '../matters/handling.js';
import { headOf, officerOf, ownerOf, type Life, type Telling } from './step.js';

/** The resident is rung, the definition agreed, and the complaint acknowledged. */
export function* acknowledging(life: Life, taken: Complaint): Telling {
  const { course, calendar, diary } = life;
  const from = Temporal.PlainDate.from(taken.stage1.from);
  const acknowledged = course.acknowledged ?? 0;
  const soon = course.called <= acknowledged;
  let complaint = soon ? yield* ringing(life, taken) : taken;
  if (course.acknowledged === null) return complaint;
  const at = diary.on(calendar.addWorkingDays(from, acknowledged));
  complaint = yield* defining(life, complaint, at);
  complaint = yield { at: diary.after(0), as: ownerOf(life, complaint), command: 'acknowledge', data: {} };
  complaint = yield* needing(life, complaint);
  return soon ? complaint : yield* ringing(life, complaint);
}

function* ringing(life: Life, before: Complaint): Telling {
  const { course, calendar, diary, chance } = life;
  if (before.received.resident.phone === undefined) return before;
  let complaint = before;
  const first = calendar.addWorkingDays(Temporal.PlainDate.from(before.stage1.from), course.called);
  for (const [index, outcome] of course.calls.entries()) {
    const at = diary.on(calendar.addWorkingDays(first, index));
    const data =
      outcome === 'spoke'
        ? { outcome, ...spoken(life) }
        : { outcome, ...(chance.happens(0.3) && { notes: 'Will try again tomorrow.' }) };
    complaint = yield { at, as: ownerOf(life, complaint), command: 'record-call', data };
  }
  return complaint;
}

function spoken({ chance, account }: Life) {
  return {
    notes: chance.pick([
      'Went through each point. They would rather have letters than calls from now on.',
      'Long talk. They feel that nobody listened before today.',
      'They were glad of the call and will send photographs.',
      'They want it put right more than they want money.',
    ]),
    ...(chance.happens(0.5) && { agreed: `That we look at this: ${account.faults[0]?.point ?? ''}` }),
  };
}

/** Code 5.6, 5.7: the points as they were agreed, and whose each is. */
function* defining(life: Life, before: Complaint, at: Temporal.Instant): Telling {
  const { account, course, diary, chance } = life;
  const as = ownerOf(life, before);
  const points = account.faults.map(({ point }) => ({ text: point, responsibility: 'ours' }));
  const signpost = chance.pick(['The water company', 'The police, on 101', 'The company that runs the site']);
  const extra = {
    none: [],
    'not-ours': [
      {
        text: 'What another organisation said or did about the same matter.',
        responsibility: 'not-ours',
        signpost,
      },
    ],
    unclear: [
      {
        text: 'Whether the council or its contractor made the promise that was broken.',
        responsibility: 'unclear',
      },
    ],
  }[course.extraPoint];
  const data = {
    points: [...points, ...extra],
    outcomes: [...account.outcomes],
    reason: 'Worded as it was agreed with the resident.',
  };
  const complaint: Complaint = yield { at, as, command: 'amend-definition', data };
  if (course.extraPoint !== 'unclear') return complaint;
  yield {
    at: diary.after(0),
    as,
    command: 'ask-resident',
    data: { text: 'Who made you that promise, and do you have it in writing?' },
  };
  return yield {
    at: diary.atHome(1),
    as: 'resident',
    command: 'note',
    data: {
      text: settle(
        'It was said on the telephone, by {a man|a woman} whose name I {did not catch|wrote down somewhere}.',
        chance,
      ),
    },
  };
}

/** Code 5.10, 5.14: what the resident needs is kept and looked at again, and so is a restriction. */
function* needing(life: Life, before: Complaint): Telling {
  const { course, diary, chance } = life;
  let complaint = before;
  if (before.needs.adjustments.length > 0) {
    const reviewOn = diary
      .today()
      .add({ days: chance.between(60, 330) })
      .toString();
    const disabilities = course.needs === 'large-print' ? ['Macular degeneration'] : [];
    const data = { adjustments: [...before.needs.adjustments], disabilities, reviewOn };
    complaint = yield { at: diary.after(0), as: ownerOf(life, before), command: 'set-adjustments', data };
  }
  if (course.restricted === 'no') return complaint;
  const data = {
    kind: 'One call a week, to one named officer',
    reason:
      'More than forty calls in a week, many of them shouted, to staff who had nothing to do with the case.',
    evidence: 'Call log of the week, and the notes of three colleagues.',
    equality:
      'We asked about disability and looked at other ways; a weekly call at a fixed hour keeps us within reach.',
    reviewOn: diary.today().add({ days: 150 }).toString(),
  };
  return yield { at: diary.after(0), as: officerOf(life, complaint), command: 'restrict-contact', data };
}

/** What comes between: a further issue, and an answer that is put off. */
export function* meanwhile(life: Life, before: Complaint): Telling {
  const { course, diary, chance } = life;
  let complaint = before;
  if (course.issue === 'joined' && complaint.stage === 1) {
    const text = chance.pick(handling).point;
    complaint = yield {
      at: diary.atHome(1),
      as: 'resident',
      command: 'add-issue',
      data: { text, related: true },
    };
    const { points, outcomes } = definitionOf(complaint);
    const marked = points.map(({ text: said, responsibility, signpost }) => ({
      text: said,
      responsibility: responsibility === 'unmarked' ? 'ours' : responsibility,
      ...(signpost !== undefined && { signpost }),
    }));
    const data = { points: marked, outcomes: [...outcomes], reason: 'A further issue joined.' };
    complaint = yield { at: diary.after(1), as: ownerOf(life, complaint), command: 'amend-definition', data };
  }
  return course.extended === 'no' ? complaint : yield* extending(life, complaint);
}

/** Code 6.4, 6.15: the answer is put off, and the resident hears how it goes (5.9). */
export function* extending(life: Life, before: Complaint): Telling {
  const { course, calendar, policy, diary, chance } = life;
  const { due, extendedToAtMost } = stageDates(before, policy, calendar);
  const tooLate = course.extended === 'too-late' && before.stage === 1;
  const beyond = course.extended === 'beyond-cap' && before.stage === 1;
  const at = diary.on(calendar.addWorkingDays(due, tooLate ? 2 : -1));
  const until = beyond
    ? calendar.addWorkingDays(extendedToAtMost, 3)
    : calendar.addWorkingDays(due, before.stage === 1 ? 10 : 15);
  const data = {
    until: until.toString(),
    updateEvery: 5,
    reason: chance.pick([
      'The contractor’s report on the cause is not in yet.',
      'Two of the people we must speak with are away until next week.',
      'The recordings of the calls take longer to find than we thought.',
    ]),
    ...(beyond && {
      goodReason: 'The survey needs dry weather and a second visit by the manufacturer.',
      approvedBy: approver(life, before),
    }),
  };
  let complaint: Complaint = yield { at, as: ownerOf(life, before), command: 'extend', data };
  const rounds = beyond ? 2 : 1;
  for (let round = 0; round < rounds && course.updates === 'kept'; round += 1) {
    const text = chance.pick([
      'The report has come and I am going through it.',
      'I have spoken with both teams; one question is left.',
    ]);
    complaint = yield {
      at: diary.after(chance.between(4, 5)),
      as: ownerOf(life, complaint),
      command: 'update-resident',
      data: { text },
    };
  }
  return complaint;
}

/** A senior who is neither the owner nor whoever asks. */
function approver(life: Life, complaint: Complaint): string {
  const head = headOf(life, life.account.service).email;
  return head === ownerOf(life, complaint) ? officerOf(life, { barred: [...complaint.barred, head] }) : head;
}

/** The decision, point by point, and the answer (Code 6.7, 6.9). */
export function* answering(life: Life, before: Complaint): Telling {
  const { course, calendar, policy, diary, chance, account } = life;
  const second = before.stage === 2 ? course.stage2 : undefined;
  const responded = second ? second.responded : course.responded;
  const due = stageDates(before, policy, calendar).due;
  const as = ownerOf(life, before);
  if (responded === null && (second || course.decided === 'undecided')) return before;
  const on = calendar.addWorkingDays(due, responded ?? 0);
  const soonest = calendar.addWorkingDays(
    Temporal.PlainDate.from(currentStage(before).acknowledged?.on ?? before.received.receivedOn),
    1,
  );
  const at = diary.on(Temporal.PlainDate.compare(on, soonest) < 0 ? soonest : on);
  const promised = second
    ? []
    : course.actions.map(({ due: days }, index) => ({
        owner: index === 1 ? 'Example Contractors Ltd' : as,
        due: calendar.addWorkingDays(diary.today(), days).toString(),
      }));
  const finding = second ? second.finding : course.finding;
  const decision = decisionOn(before, { finding, faults: account.faults.concat(handling), promised }, chance);
  const decided: Complaint = yield { at, as, command: 'decide', data: decision };
  if (responded === null) return decided;
  return yield { at: diary.after(0), as, command: 'respond', data: {} };
}
