import type { Message } from '../correspondence/message.js';

/** A message to be carried; of a reminder also the names of what it tells of. */
export type Carriable = Message & { readonly tells?: readonly string[] };

/** What came of trying to send one message. `problem` is a code for officers, never the text of a message. */
export type Carried =
  | { readonly kind: 'sent' }
  /** `after`: not before so many milliseconds, where whoever takes it said so. */
  | { readonly kind: 'try-again'; readonly problem: string; readonly after?: number }
  | { readonly kind: 'failed'; readonly problem: string };

/** Carries one message out of the house. Never throws: what went wrong is in the result. */
export interface Carrier {
  carry(message: Carriable): Promise<Carried>;
}
