import type { LetterPart } from './letter.js';
import type { CardKind } from './message.js';

/** What a card says before it is addressed. */
export interface Card {
  readonly to: readonly string[];
  readonly kind: CardKind;
  readonly subject: string;
  readonly parts: readonly LetterPart[];
}
