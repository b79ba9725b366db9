import type { Temporal } from 'temporal-polyfill';
import { alertsDue } from '../complaints/alerts.js';
import { obligations } from '../complaints/obligations.js';
import { alertCards, type CaseAlerts } from '../correspondence/alert-cards.js';
import type { Message } from '../correspondence/message.js';
import type { ActParts } from './act.js';

/**
 * Tells everybody what is due, as it is at a moment: what was told is kept with its case, so that the next sweep does not
 * tell it again.
 *
 * @returns the cards, one digest for whoever has many
 */
export async function sweep({ book, ...parts }: ActParts, now: Temporal.Instant): Promise<Message[]> {
  const { policy, calendar, directory } = parts;
  const due: CaseAlerts[] = [];
  for await (const { state, alerted: before } of book.toTell(now)) {
    const owed = obligations(state, policy, calendar, directory, now);
    const { alerts, alerted } = alertsDue(state, owed, before, { ...parts, now });
    if (alerted !== before) await book.keepTold(state.reference, alerted);
    if (alerts.length > 0) due.push({ complaint: state, alerts });
  }
  return alertCards(due, policy, now);
}
