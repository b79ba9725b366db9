import type { Draft, QuestionId } from './draft.js';
import type { AskedQuestion, InterviewContext, Question, Taken } from './question.js';
import { change, point } from './questions/change.js';
import { address, contact, email, phone } from './questions/contact.js';
import { definition } from './questions/definition.js';
import { anythingElse, matter, offer } from './questions/matter.js';
import { questionNamed } from './questions/named.js';
import { adjustments, callTimes } from './questions/needs.js';
import { outcome } from './questions/outcome.js';
import { service, tenancy } from './questions/service.js';
import { confirmUnderstood } from './questions/understood.js';
import { happenedOn, knownOn, lateReason } from './questions/when.js';
import { consent, name, onBehalfOf, representativeName } from './questions/who.js';

/** Every question in the order in which it comes, where it comes at all. */
const questions: readonly Question[] = [
  matter,
  offer,
  anythingElse,
  confirmUnderstood,
  service,
  happenedOn,
  knownOn,
  lateReason,
  outcome,
  onBehalfOf,
  name,
  representativeName,
  consent,
  contact,
  email,
  phone,
  address,
  callTimes,
  adjustments,
  tenancy,
  change,
  point,
  definition,
];

/** Where an interview stands: a question to put, a complaint to record, or another route that was chosen. */
export type Next =
  | { readonly kind: 'ask'; readonly question: AskedQuestion }
  | { readonly kind: 'complaint' }
  | { readonly kind: 'enquiry' };

/** The next step of an interview: the first question that has a place in it and no answer yet. */
export function nextQuestion(draft: Draft, context: InterviewContext): Next {
  if (draft.answers.offer === 'use-route') return { kind: 'enquiry' };
  const question = current(draft, context);
  if (!question) return { kind: 'complaint' };
  return { kind: 'ask', question: { id: question.id, ...question.ask(draft, context) } };
}

/** Which question is open, without putting it; undefined when none is. */
export function openQuestion(draft: Draft, context: InterviewContext): QuestionId | undefined {
  return draft.answers.offer === 'use-route' ? undefined : current(draft, context)?.id;
}

function current(draft: Draft, context: InterviewContext): Question | undefined {
  return questions.find((question) => question.applies(draft, context) && !question.isAnswered(draft));
}

/** What became of a reply; `not-asked` when it answers a question that is not the one being asked. */
export type Answered = Taken | { readonly kind: 'not-asked' };

/**
 * Takes a reply to a question.
 *
 * @returns the new draft with what there is to tell beside the next question; or `again` with the sentence that says
 * what is needed, the draft unchanged; or `not-asked` for a question that is not open
 */
export function answer(draft: Draft, id: QuestionId, reply: string, context: InterviewContext): Answered {
  const question = current(draft, context);
  if (question?.id !== id) return { kind: 'not-asked' };
  const result = question.take(reply, draft, context);
  return result.kind === 'taken' ? { ...result, draft: remember(result.draft, question) } : result;
}

/**
 * After replies that could not be understood: goes on without this answer, keeping the words where they may help an officer.
 * An interview never asks the same thing for ever; only without a word of what went wrong it cannot go on, and the
 * draft comes back as it was.
 */
export function goOnWithout(draft: Draft, reply: string, context: InterviewContext): Draft {
  const question = current(draft, context);
  const after = question?.wayOut(reply, draft);
  return question && after && after !== draft ? remember(after, question) : draft;
}

/** Unsays the last answer, so that its question comes again; undefined when nothing has been answered. */
export function back(draft: Draft): Draft | undefined {
  if (draft.changing !== undefined) return change.forget(draft);
  const last = questions.find(({ id }) => id === draft.answered.at(-1));
  return last && forget(draft, last);
}

/** Unsays the answer that the words name ("the date", "my e-mail"); undefined when they name none that has been given. */
export function changeAnswer(draft: Draft, words: string): Draft | undefined {
  const question = questionNamed(words);
  return question?.isAnswered(draft) ? forget(draft, question) : undefined;
}

/** Takes back the choice of another route: the interview goes on as a complaint. */
export function complainAfterAll(draft: Draft): Draft {
  return { ...draft, answers: { ...draft.answers, offer: 'complain-anyway' } };
}

function forget(draft: Draft, question: Question): Draft {
  const forgotten = question.forget(draft);
  return { ...forgotten, answered: draft.answered.filter((id) => id !== question.id) };
}

function remember(draft: Draft, { id }: Question): Draft {
  if (id === 'change' || id === 'point') return draft;
  return { ...draft, answered: [...draft.answered.filter((other) => other !== id), id] };
}
