import type { Temporal } from 'temporal-polyfill';
import type { CouncilPolicy } from '../policy/schema.js';
import type { Screener } from '../screening/screening.js';
import type { Draft, QuestionId } from './draft.js';

/** What the interview needs to know of the world: the council, the day, and how a message is screened. */
export interface InterviewContext {
  readonly policy: CouncilPolicy;
  readonly today: Temporal.PlainDate;
  readonly screen: Screener;
}

/** An answer that can be picked. */
export interface Choice {
  readonly value: string;
  readonly title: string;
}

/** A question as it is put: the words, the answers that can be picked, and whether it may be left out. */
export interface AskedQuestion {
  readonly id: QuestionId;
  /** Plain text; paragraphs are parted by an empty line. */
  readonly text: string;
  /** True when anything may be typed; false when one of the choices is needed. */
  readonly typed: boolean;
  /** True when the answer may run over several lines. */
  readonly long: boolean;
  readonly optional: boolean;
  readonly choices: readonly Choice[];
  /** Set on an offer: the other route that is suggested. */
  readonly route?: string;
  readonly sub?: string;
}

/** What became of a reply: a new draft, or a sentence that says what is needed. */
export type Taken =
  | { readonly kind: 'taken'; readonly draft: Draft; readonly notices: readonly Notice[] }
  | { readonly kind: 'again'; readonly sentence: string };

/** Something to tell the resident beside the next question. */
export type Notice =
  /** Danger: what to do now. */
  | { readonly kind: 'urgent'; readonly signposts: readonly string[] }
  /** Parts of a complaint that somebody else answers for: where to take them. */
  | { readonly kind: 'also'; readonly signposts: readonly string[] }
  | { readonly kind: 'said'; readonly sentence: string };

/** One question: when it is asked, how it is put, and what a reply means. Pure; knows nothing of chat. */
export interface Question {
  readonly id: QuestionId;
  /** Whether this question has a place in this interview, given the answers so far. */
  applies(draft: Draft, context: InterviewContext): boolean;
  isAnswered(draft: Draft): boolean;
  ask(draft: Draft, context: InterviewContext): Omit<AskedQuestion, 'id'>;
  take(reply: string, draft: Draft, context: InterviewContext): Taken;
  /** The draft with this answer, and all that hangs on it, unsaid. */
  forget(draft: Draft): Draft;
  /** After three replies that could not be understood: the draft that lets the interview go on. */
  wayOut(reply: string, draft: Draft): Draft;
}

/** The value of the choice that leaves an optional question out. */
export const skip = 'skip';

/** The choice that a reply names by its value or its title, whatever the case and final stop. */
export function chosen(reply: string, choices: readonly Choice[]): Choice | undefined {
  const plain = (text: string) =>
    text
      .trim()
      .toLowerCase()
      .replace(/[.!]+$/, '')
      .replace(/[’]/g, "'");
  const said = plain(reply);
  return choices.find(({ value, title }) => plain(value) === said || plain(title) === said);
}

/** Whether a reply means yes, or no, in the ways that people say so. */
export function yesOrNo(reply: string): 'yes' | 'no' | undefined {
  const said = reply
    .trim()
    .toLowerCase()
    .replace(/[.!,]+/g, ' ')
    .trim();
  if (
    /^(y|yes|yep|yeah|yea|ok|okay|correct|right|that'?s (right|correct)|sure|fine|yes (it is|please|that is right|correct))$/.test(
      said,
    )
  )
    return 'yes';
  if (/^(n|no|nope|nah|not really|wrong|incorrect|that'?s (wrong|not right)|no thanks?( you)?)$/.test(said))
    return 'no';
  return undefined;
}

/** Whether a reply leaves an optional question out. */
export function leavesOut(reply: string): boolean {
  return /^(skip( this question)?|no|nope|none|nothing|nothing else|no thanks?( you)?|n\/a|not sure|don'?t know|no,? (that'?s (everything|all|it)|nothing( else)?))[.!]*$/i.test(
    reply.trim(),
  );
}

/** The draft with some answers set. */
export function withAnswers(draft: Draft, answers: Partial<Draft['answers']>): Draft {
  return { ...draft, answers: { ...draft.answers, ...answers } };
}

/** The draft without some answers, as if they had not been asked. */
export function without(draft: Draft, ...keys: (keyof Draft['answers'])[]): Draft {
  const gone = new Set<string>(keys);
  return {
    ...draft,
    answers: Object.fromEntries(Object.entries(draft.answers).filter(([key]) => !gone.has(key))),
  };
}

/** A reply that was understood. */
export function taken(draft: Draft, ...notices: Notice[]): Taken {
  return { kind: 'taken', draft, notices };
}

/** A reply that was not, and what would be. */
export function again(sentence: string): Taken {
  return { kind: 'again', sentence };
}
