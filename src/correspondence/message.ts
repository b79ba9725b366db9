import { caseLetterNames } from '../policy/letter-contents.js';
import type { LetterPart } from './letter.js';

/** The letters that a case may call for. */
export const letterKinds = ['receipt', ...caseLetterNames] as const;
export type LetterKind = (typeof letterKinds)[number];

/** What members of staff are told by a card. */
export const cardKinds = [
  'call-owed',
  'due-soon',
  'due-today',
  'overdue',
  'escalation',
  'digest',
  'stage-2-appointed',
  'action-due',
  'delivery-failed',
] as const;
export type CardKind = (typeof cardKinds)[number];

/** A message that an event obliges the council to send. */
export interface Message {
  /** Made of the case, the event and what it is, so that it can be made again after a crash without becoming two. */
  readonly id: string;
  readonly reference: string;
  /** An e-mail address, or the lines of a postal address with the name above them; of a card, the e-mail address of a member of staff. */
  readonly to: string;
  readonly by: 'email' | 'post' | 'card';
  readonly kind: LetterKind | CardKind;
  readonly subject: string;
  /** Plain text, as the reader reads it. */
  readonly text: string;
  /** The same in parts, for whatever shows them as headings and lists. */
  readonly parts: readonly LetterPart[];
  /** How the reader asked to read it (Code 5.10). */
  readonly format: 'usual' | 'large-print';
  /** ISO 8601 instant of the event. */
  readonly at: string;
}
