import type { ConversationReference } from 'botbuilder';
import type { AdaptiveCard } from '../../adaptive-cards/card.js';
import type { Identity } from '../../src/complaints/recognising.js';

/** Where something is sent: a conversation, as it is kept from the first moment that it is known. */
export type Address = Partial<ConversationReference>;

/** A card with buttons of its own at its foot, as forms have. */
export type Sheet = Pick<AdaptiveCard, 'type' | 'version' | 'body'>;

/** What the bot says: our own words, or a card with the line that stands for it in notifications. */
export type Said =
  | { readonly text: string; readonly suggestions?: readonly string[] }
  | { readonly card: Sheet; readonly summary: string };

/** What came of sending. `problem` is a code, never the text of a message. */
export type Delivered =
  | { readonly kind: 'done'; readonly id: string }
  /** What was to be changed is not there any more. */
  | { readonly kind: 'lost' }
  /** It may pass. `after`: not before so many milliseconds. */
  | { readonly kind: 'later'; readonly problem: string; readonly after?: number }
  /** Nothing can be sent there. `closed`: the whole conversation, until we hear of it again. */
  | { readonly kind: 'never'; readonly problem: string; readonly closed: boolean };

/** What the staff bot needs of Teams. Nothing here throws: what went wrong is in the result. */
export interface Teams {
  /** Posts something new. */
  post(to: Address, said: Said): Promise<Delivered>;
  /** Puts something else in the place of what was posted. */
  replace(to: Address, activityId: string, said: Said): Promise<Delivered>;
  /** @returns undefined where Teams does not say */
  member(of: Address, userId: string): Promise<Identity | undefined>;
}
