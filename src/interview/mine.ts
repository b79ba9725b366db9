import type { Temporal } from 'temporal-polyfill';
import { emailIn, phoneAmong } from './contact-details.js';
import { earliestDateIn } from './dates.js';
import type { Mined } from './draft.js';

/**
 * What a first message already says of the things that would be asked later. Nothing here is used until the
 * resident has seen it and said that it is right.
 *
 * @param text what they wrote
 * @param today the day on which they wrote it, in London
 */
export function mine(text: string, today: Temporal.PlainDate): Mined {
  const happenedOn = earliestDateIn(text, today);
  const email = emailIn(text);
  const phone = phoneAmong(text);
  return {
    ...(happenedOn && { happenedOn }),
    ...(email !== undefined && { email }),
    ...(phone !== undefined && { phone }),
  };
}
