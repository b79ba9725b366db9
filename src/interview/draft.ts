import type { Screening } from '../screening/screening.js';

/** The questions of the interview, by the names that outside programs rely on. */
export type QuestionId =
  | 'matter'
  | 'offer'
  | 'anything-else'
  | 'confirm'
  | 'service'
  | 'happened-on'
  | 'known-on'
  | 'late-reason'
  | 'outcome'
  | 'on-behalf-of'
  | 'representative-name'
  | 'consent'
  | 'name'
  | 'contact'
  | 'email'
  | 'phone'
  | 'address'
  | 'call-times'
  | 'adjustments'
  | 'tenancy'
  | 'definition'
  | 'change'
  | 'point';

/** When something was, as far as the words say. Dates are ISO 8601 days; `until` is the last day the words may mean. */
export interface UnderstoodDate {
  readonly date: string;
  readonly until: string;
  readonly precision: 'day' | 'month' | 'year';
  readonly words: string;
}

/** An answer to "when": a date, or the resident's own words where they gave none that could be read. */
export type When = UnderstoodDate | { readonly date: null; readonly words: string };

/** Who speaks for the resident, if somebody does. */
export type OnBehalfOf = 'myself' | 'friend' | 'advocate' | 'councillor' | 'mp';

/** What the first message already said, until the resident has confirmed it. */
export interface Mined {
  readonly happenedOn?: UnderstoodDate;
  readonly email?: string;
  readonly phone?: string;
}

/** Whether a point is the council's to answer. `signpost` names who else, where it is not. */
export interface Point {
  readonly text: string;
  readonly responsibility: 'ours' | 'not-ours' | 'unclear';
  readonly signpost?: string;
}

/** The answers so far. A key that is missing has not been answered; `null` was asked and left out. */
export interface Answers {
  /** The message or messages that say what went wrong, untouched. */
  readonly matter?: readonly string[];
  readonly offer?: 'use-route' | 'complain-anyway';
  readonly anythingElse?: string | null;
  readonly service?: { readonly id: string | null; readonly words?: string };
  readonly happenedOn?: When;
  readonly knownOn?: When;
  readonly lateReason?: string | null;
  readonly outcomes?: readonly string[];
  readonly onBehalfOf?: OnBehalfOf;
  readonly representativeName?: string;
  readonly consent?: 'yes' | 'not-yet' | 'no';
  readonly name?: string;
  readonly contact?: 'email' | 'phone' | 'post';
  readonly email?: string | null;
  readonly phone?: string | null;
  readonly address?: string | null;
  readonly callTimes?: string | null;
  readonly adjustments?: string | null;
  readonly tenancy?: 'tenant' | 'leaseholder' | 'neither';
  /** The points, once the resident has changed them; until then they follow from the matter. */
  readonly points?: readonly Point[];
  readonly definition?: 'confirmed';
}

/** An interview under way: plain data that can be kept and taken up again. */
export interface Draft {
  /** ISO 8601 instant of the first question. */
  readonly startedAt: string;
  readonly answers: Answers;
  readonly screening?: Screening;
  /** Read from the matter; used only after the resident has confirmed it. */
  readonly mined: Mined;
  readonly minedConfirmed: boolean;
  /** Questions answered, in order: what "back" walks. */
  readonly answered: readonly QuestionId[];
  /** While the resident changes the definition: choosing what to change, or wording one point (from 0; -1 adds one). */
  readonly changing?: 'choosing' | { readonly point: number };
}

/** An interview in which nothing has been asked yet. */
export function newDraft(startedAt: string): Draft {
  return { startedAt, answers: {}, mined: {}, minedConfirmed: false, answered: [] };
}

/** All that the resident has said about what went wrong, in their own words and order. */
export function wholeMatter(answers: Answers): string {
  return [...(answers.matter ?? []), answers.anythingElse ?? ''].filter((part) => part !== '').join('\n\n');
}
