import { mayTakeLate } from '../../src/complaints/offers.js';
import type { Element } from '../card.js';
import { lines, type Must } from '../inputs.js';
import type { CardView } from '../view.js';

/** Where an officer says why a late complaint is taken; nothing for anybody else. */
export function officerTakes(view: CardView, must: Must): Element[] {
  return mayTakeLate(view)
    ? [lines('discretion', 'Why it is taken although it is older than twelve months', must)]
    : [];
}
