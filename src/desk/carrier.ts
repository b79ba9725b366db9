import type { Message } from '../correspondence/message.js';

/** What came of trying to send one message. `problem` is a code for officers, never the text of a message. */
export type Carried =
  | { readonly kind: 'sent' }
  | { readonly kind: 'try-again'; readonly problem: string }
  | { readonly kind: 'failed'; readonly problem: string };

/** Carries one message out of the house. Never throws: what went wrong is in the result. */
export interface Carrier {
  carry(message: Message): Promise<Carried>;
}
