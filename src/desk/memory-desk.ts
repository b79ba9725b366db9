import { alertCards, type CaseAlerts } from '../correspondence/alert-cards.js';
import { act } from './act.js';
import { newsOf, type Rules } from './agenda.js';
import type { CaseDesk } from './desk.js';
import { memoryCaseBook } from './memory-case-book.js';

/** A desk whose cases are forgotten: for trying things out. What was told is kept with its case all the same. */
export function memoryDesk(rules: Rules): CaseDesk {
  const book = memoryCaseBook(rules.policy.council.referencePrefix);
  return {
    act: (asked) => act(asked, { ...rules, book }),
    find: (reference) => book.find(reference),
    rules: () => rules,
    sweep(now) {
      const due: CaseAlerts[] = [];
      for (const { state, alerted: before } of book.all()) {
        const { alerts, alerted } = newsOf(state, before, rules, now);
        book.keepTold(state.reference, alerted);
        if (alerts.length > 0) due.push({ complaint: state, alerts });
      }
      return Promise.resolve(alertCards(due, rules.policy, now));
    },
  };
}
