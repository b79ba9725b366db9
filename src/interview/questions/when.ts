import { dayInEnglish } from '../../calendar/english-dates.js';
import { dayOn } from '../../calendar/days.js';
import { latestInTime } from '../../calendar/deadlines.js';
import { Temporal } from 'temporal-polyfill';
import { readDate } from '../dates.js';
import type { Draft, When } from '../draft.js';
import {
  again,
  type InterviewContext,
  leavesOut,
  type Question,
  skip,
  taken,
  type Taken,
  withAnswers,
  without,
} from '../question.js';

const unsure = { value: 'not-sure', title: 'I am not sure' };
const example = 'For example: "3 March 2026", "last Tuesday" or "about six weeks ago".';

/** When the matter happened (Code 2.3 counts from there, or from when they learned of it). */
export const happenedOn: Question = {
  id: 'happened-on',
  applies: () => true,
  isAnswered: ({ answers }) => answers.happenedOn !== undefined,
  ask: () => ({
    text: `When did it happen, or when did it start? ${example} If you do not know, choose "I am not sure".`,
    typed: true,
    long: false,
    optional: true,
    choices: [unsure],
  }),
  take: (reply, draft, context) =>
    takeDate(reply, context, (when) => withAnswers(draft, { happenedOn: when })),
  forget: (draft) => without(draft, 'happenedOn', 'knownOn', 'lateReason'),
  wayOut: (reply, draft) =>
    withAnswers(draft, { happenedOn: { date: null, words: reply.trim().slice(0, 200) } }),
};

/** When they learned of something that happened more than twelve months ago: the later day counts (Code 2.3). */
export const knownOn: Question = {
  id: 'known-on',
  applies: ({ answers }, context) => answers.happenedOn !== undefined && isLate(answers.happenedOn, context),
  isAnswered: ({ answers }) => answers.knownOn !== undefined,
  ask: (_draft, { policy }) => ({
    text: `That is more than ${String(policy.clocks.acceptWithinMonths)} months ago. When did you first find out about it? ${example}`,
    typed: true,
    long: false,
    optional: true,
    choices: [{ value: 'same', title: 'I knew when it happened' }, unsure],
  }),
  take(reply, draft, context) {
    const { happenedOn: when } = draft.answers;
    if (
      when &&
      /^(same|i knew (when it happened|at the time|then)|at the time|straight away|then)[.!]*$/i.test(
        reply.trim(),
      )
    ) {
      return taken(withAnswers(draft, { knownOn: when }));
    }
    return takeDate(reply, context, (known) => withAnswers(draft, { knownOn: known }));
  },
  forget: (draft) => without(draft, 'knownOn', 'lateReason'),
  wayOut: (reply, draft) =>
    withAnswers(draft, { knownOn: { date: null, words: reply.trim().slice(0, 200) } }),
};

/** Why it comes late: optional, and for an officer to weigh. The service never refuses for time (Code 2.3, 2.5). */
export const lateReason: Question = {
  id: 'late-reason',
  applies: ({ answers }, context) => answers.knownOn !== undefined && isLate(answers.knownOn, context),
  isAnswered: ({ answers }) => answers.lateReason !== undefined,
  ask: () => ({
    text: 'We will take your complaint. Because it is older, a complaints officer will decide whether we can look into it all, and will tell you why. Is there a reason you could not tell us sooner? You can leave this out.',
    typed: true,
    long: true,
    optional: true,
    choices: [{ value: skip, title: 'Skip this question' }],
  }),
  take: (reply, draft) =>
    taken(
      withAnswers(draft, {
        lateReason: reply.trim() === '' || leavesOut(reply) ? null : reply.trim().slice(0, 2000),
      }),
    ),
  forget: (draft) => without(draft, 'lateReason'),
  wayOut: (_reply, draft) => withAnswers(draft, { lateReason: null }),
};

function takeDate(reply: string, { today }: InterviewContext, keep: (when: When) => Draft): Taken {
  const words = reply.trim().slice(0, 200);
  if (
    /^(not[- ]sure|i am not sure|i'?m not sure|don'?t know|no idea|can'?t remember|skip|unsure)[.!]*$/i.test(
      words,
    )
  ) {
    return taken(keep({ date: null, words: 'Not sure' }));
  }
  if (
    /\b(ongoing|on-going|still (going|happening)|all the time|every (day|week|month)|keeps? happening)\b/i.test(
      words,
    )
  ) {
    return taken(keep({ date: null, words }));
  }
  const reading = readDate(words, today);
  if (reading.kind === 'past') return taken(keep(reading.when));
  if (reading.kind === 'future') {
    const date = dayInEnglish(reading.when.date);
    return again(`${date} is still to come. When did it happen? Please check the day and the year.`);
  }
  return again(`I could not read a date in that. ${example}`);
}

/** Whether something is certainly longer ago than the council accepts without an officer's decision. */
function isLate(when: When, { policy, today }: InterviewContext): boolean {
  if (when.date === null) return false;
  const until = dayOn(when.until);
  return Temporal.PlainDate.compare(latestInTime(until, policy.clocks.acceptWithinMonths), today) < 0;
}
