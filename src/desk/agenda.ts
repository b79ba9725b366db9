import type { Temporal } from 'temporal-polyfill';
import { alertsDue, type Alerted } from '../complaints/alerts.js';
import type { Complaint } from '../complaints/complaint.js';
import type { Directory } from '../complaints/directory.js';
import { nextAlertAt } from '../complaints/next-alert.js';
import { obligations } from '../complaints/obligations.js';
import type { Agenda, CaseNews } from './case-book.js';
import type { Council } from './council.js';

/** What everything on a case is worked out by. */
export interface Rules extends Council {
  readonly directory: Directory;
}

/** What a case owes at a moment, and when it next has something to tell of it. */
export function agendaOf(
  complaint: Complaint,
  alerted: Alerted,
  rules: Rules,
  now: Temporal.Instant,
): Agenda {
  const { policy, calendar, directory } = rules;
  const owed = obligations(complaint, policy, calendar, directory, now);
  return { owed, nextAlertAt: nextAlertAt(owed, alerted, { ...rules, now }) };
}

/** What is news of a case at a moment, given what was told before. */
export function newsOf(complaint: Complaint, before: Alerted, rules: Rules, now: Temporal.Instant): CaseNews {
  const { policy, calendar, directory } = rules;
  const owed = obligations(complaint, policy, calendar, directory, now);
  const context = { ...rules, now };
  const { alerts, alerted } = alertsDue(complaint, owed, before, context);
  return { alerts, alerted, agenda: { owed, nextAlertAt: nextAlertAt(owed, alerted, context) } };
}
