import type { Element } from '../card.js';
import { lines, type Must } from '../inputs.js';
import type { CardView } from '../view.js';

/** Whether a late complaint waits for an officer to say why it is taken, and this reader is one (Code 2.3). */
export function mayTakeLate({ complaint, reader }: CardView): boolean {
  const { received, discretion } = complaint;
  return received.late && discretion === null && reader.roles.includes('complaints-officer');
}

/** Where an officer says why a late complaint is taken; nothing for anybody else. */
export function officerTakes(view: CardView, must: Must): Element[] {
  return mayTakeLate(view)
    ? [lines('discretion', 'Why it is taken although it is older than twelve months', must)]
    : [];
}
