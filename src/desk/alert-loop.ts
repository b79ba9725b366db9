import type { Temporal } from 'temporal-polyfill';
import type { Alert } from '../complaints/alerts.js';
import {
  alertCards,
  matterOf,
  nameOfAlert,
  type CaseAlerts,
  type Reminder,
} from '../correspondence/alert-cards.js';
import type { Message } from '../correspondence/message.js';
import { agendaOf, newsOf, type Rules } from './agenda.js';
import type { Agenda } from './case-book.js';
import { listingOf, type CaseListing } from './case-listing.js';
import { agendaUpdate, keptAgenda } from './kept-agenda.js';
import { underLease } from './lease.js';
import { asRecord, insertOnce } from './outbox.js';
import type { CaseRecord, Records } from './records.js';
import { rulesName } from './rules-name.js';
import type { Sweep } from './sweep.js';

/** The name of the lease under which one instance at a time finds out what is due. */
export const alerting = 'alerts';
/** How many cases are gone through at a time. */
const batch = 200;
/** A case that would have something to tell at once again waits so long, in milliseconds. */
const pause = 15 * 60_000;

/**
 * The sweep of the stored cases. What is news of a case, and that it was told, is one write; only then is it made into
 * cards, so that a crash in between loses nothing and tells nothing twice. Costs what is due, not what exists. With several
 * instances one sweeps at a time.
 *
 * Where what is owed may have moved since (another calendar, other days for reminders), cases are worked out anew.
 *
 * @param rules what everything is worked out by, as it is now
 */
export function storedSweep(records: Records, rules: () => Rules): Sweep {
  return async (now) => {
    if (!(await anythingToDo(records, rulesName(rules().policy), now))) return [];
    const told = await underLease(records.leases, alerting, now, async () => {
      await workOutAnew(records, rules(), now);
      await findNews(records, rules(), now);
      return tellNews(records, rules(), now);
    });
    return told ?? [];
  };
}

/** Cases whose agenda was worked out by other rules, and those that are in no list yet. */
const outdated = (name: string) => [
  { alertRules: { $lt: name } },
  { alertRules: { $gt: name } },
  { owedKey: { $exists: false } },
];

/** Whether a sweep would find anything: most do not, and then need not write either. */
async function anythingToDo({ cases }: Records, name: string, now: Temporal.Instant): Promise<boolean> {
  const until = { $lte: now.epochMilliseconds };
  const found = await Promise.all([
    cases.findOne({ nextAlertAt: until }, { projection: { _id: 1 } }),
    cases.findOne({ tellSince: until }, { projection: { _id: 1 } }),
    ...outdated(name).map((other) => cases.findOne(other, { projection: { _id: 1 } })),
  ]);
  return found.some((one) => one !== null);
}

/** Brings up to date what is outdated: by a bank holiday proclaimed since, or a version of the service before this one. */
async function workOutAnew({ cases }: Records, rules: Rules, now: Temporal.Instant): Promise<void> {
  const name = rulesName(rules.policy);
  for (const other of outdated(name)) {
    for (;;) {
      const found = await cases.find(other).limit(batch).toArray();
      if (found.length === 0) break;
      await Promise.all(
        found.map((record) => {
          const { _id, version, state, alerted } = record;
          const agenda = agendaOf(state, alerted, rules, now);
          const { $set, ...rest } = agendaUpdate(keptAgenda(agenda, name));
          const listing = relisted(record, agenda.owed, now);
          return cases.updateOne({ _id, version }, { $set: { ...$set, ...listing }, ...rest });
        }),
      );
    }
  }
}

/** A case that an earlier version of the service may have kept. */
type Unlisted = Pick<CaseRecord, 'state' | 'events'> & Partial<Pick<CaseListing, 'row'>>;

/** How a case is listed by what it owes now. It says that it has changed only where it has. */
function relisted({ state, events, row }: Unlisted, owed: Agenda['owed'], now: Temporal.Instant) {
  const listing = listingOf(state, events, owed, row?.changedAt ?? 0);
  if (JSON.stringify(listing.row) === JSON.stringify(row)) return {};
  return { ...listing, row: { ...listing.row, changedAt: now.epochMilliseconds } };
}

/** Decides what is news of the cases whose time has come. */
async function findNews({ cases }: Records, rules: Rules, now: Temporal.Instant): Promise<void> {
  const moment = now.epochMilliseconds;
  for (;;) {
    const due = await cases
      .find({ nextAlertAt: { $lte: moment } })
      .sort({ nextAlertAt: 1 })
      .limit(batch)
      .toArray();
    if (due.length === 0) return;
    await Promise.all(
      due.map((record) => {
        const { _id, version, state, alerted: before } = record;
        const { alerts, alerted, agenda } = newsOf(state, before, rules, now);
        const plan = keptAgenda(agenda, rulesName(rules.policy));
        const later =
          plan.nextAlertAt === undefined ? {} : { nextAlertAt: Math.max(plan.nextAlertAt, moment + pause) };
        const { $set, $unset } = agendaUpdate({ ...plan, ...later });
        const told = alerts.length > 0 && { tellSince: moment };
        return cases.updateOne(
          { _id, version },
          {
            $set: { ...$set, alerted, ...told, ...relisted(record, agenda.owed, now) },
            ...($unset && { $unset }),
            ...(alerts.length > 0 && { $push: { toTell: { $each: [...alerts] } } }),
          },
        );
      }),
    );
  }
}

/**
 * Makes cards of what is to be told, all that is for one person together, and hands them to the outbox. What waits there
 * of the same matters is old news now and is not sent any more.
 */
async function tellNews(
  { cases, outbox }: Records,
  { policy }: Rules,
  now: Temporal.Instant,
): Promise<Message[]> {
  const tellSince = { $lte: now.epochMilliseconds };
  const pending = await cases.find({ tellSince }).toArray();
  const news = pending.map(({ state, toTell }) => ({ complaint: state, alerts: toTell }));
  const reminders = await untold(outbox, news, policy, now);
  await Promise.all(reminders.map((reminder) => supersede(outbox, reminder)));
  const nextAttemptAt = now.epochMilliseconds;
  await Promise.all(
    reminders.map(({ tells, ...message }) =>
      insertOnce(outbox, asRecord(message, { attempts: 0, nextAttemptAt, tells })),
    ),
  );
  const nothing: readonly Alert[] = [];
  await Promise.all(
    pending.map(({ _id }) =>
      // Should the lease have run out, what another instance has decided since stays to be told.
      cases.updateOne({ _id, tellSince }, { $set: { toTell: nothing }, $unset: { tellSince: '' } }),
    ),
  );
  return reminders.map(({ tells: _names, ...message }) => message);
}

/** The reminders for what no card in the outbox tells of yet: a killed process may have put in some of them. */
async function untold(
  outbox: Records['outbox'],
  news: readonly CaseAlerts[],
  policy: Rules['policy'],
  now: Temporal.Instant,
): Promise<Reminder[]> {
  const all = alertCards(news, policy, now);
  const told = new Set<string>();
  await Promise.all(
    all.map(async ({ tells }) => {
      const before = await outbox.find({ tells: { $in: [...tells] } }).toArray();
      for (const { tells: names = [] } of before) for (const name of names) told.add(name);
    }),
  );
  if (told.size === 0) return all;
  const left = news.map(({ complaint, alerts }) => ({
    complaint,
    alerts: alerts.filter((alert) => !told.has(nameOfAlert(complaint.reference, alert, now))),
  }));
  return alertCards(left, policy, now);
}

async function supersede(outbox: Records['outbox'], { to, tells }: Reminder): Promise<void> {
  const matters = new Set(tells.map(matterOf));
  const waiting = await outbox.find({ status: 'waiting', to }).toArray();
  const old = waiting.filter((record) => record.tells?.every((name) => matters.has(matterOf(name))));
  await Promise.all(
    old.map(({ _id }) =>
      outbox.updateOne(
        { _id, status: 'waiting' },
        { $set: { status: 'superseded' }, $unset: { nextAttemptAt: '' } },
      ),
    ),
  );
}
