import type { Temporal } from 'temporal-polyfill';
import type { Message } from '../correspondence/message.js';
import { isDuplicateKey } from '../storage/duplicate-key.js';
import { backoff, longest } from './backoff.js';
import type { Carrier } from './carrier.js';
import type { CaseRecord, OutboxRecord, Records } from './records.js';

/** How long one attempt may take before another instance may try, in milliseconds. */
const lease = 60_000;
/** How many messages one round takes up: they are carried side by side. */
const round = 20;
/** After so many attempts, four or five days of them, a person has to see to it. */
const mostAttempts = 300;

/** What is promised to be sent, and the loop that sends it. */
export interface Outbox {
  /** Takes over what cases still have to say, then tries every message that is due. Returns how many were sent. */
  deliverDue(now: Temporal.Instant): Promise<number>;
  /**
   * Makes every message that waits due now. For a store that is this process's alone: at its start nobody else can be
   * carrying a message, so that what a killed process had taken need not wait for its lease.
   */
  release(now: Temporal.Instant): Promise<void>;
  /** How many messages stand in each state. */
  counts(): Promise<Record<OutboxRecord['status'], number>>;
}

/** What is to be sent instead of a message that cannot be delivered: by another route, and to whoever must know. */
export type Instead = (failed: Message, now: Temporal.Instant) => Promise<readonly Message[]>;

/**
 * Sets up the outbox.
 *
 * @param carrier carries one message; what it says of the result decides whether it is tried again
 */
export function openOutbox(
  { cases, outbox }: Pick<Records, 'cases' | 'outbox'>,
  carrier: Carrier,
  instead: Instead,
): Outbox {
  /** Puts a message in, taken for its first attempt; undefined when it was put in before. */
  async function put(message: Message, now: Temporal.Instant): Promise<OutboxRecord | undefined> {
    const nextAttemptAt = now.epochMilliseconds + lease;
    const record = asRecord(message, { attempts: 1, nextAttemptAt, underWay: true });
    return (await insertOnce(outbox, record)) ? record : undefined;
  }

  /** Takes over what a case has to say and sends it. Safe to repeat: a message has one id, however often it is put in. */
  async function takeOver({ _id, version, toSend }: CaseRecord, now: Temporal.Instant): Promise<boolean[]> {
    const fresh = await Promise.all(toSend.map((message) => put(message, now)));
    const nothing: readonly Message[] = [];
    const done = cases.updateOne(
      { _id, version },
      { $set: { toSend: nothing }, $unset: { unsentSince: '' } },
    );
    const tries = fresh.flatMap((message) => (message === undefined ? [] : [attempt(message, now)]));
    const [results] = await Promise.all([Promise.all(tries), done]);
    return results;
  }

  /** Takes a message for one attempt: another instance sees it as not yet due. */
  async function claim(message: OutboxRecord, now: Temporal.Instant): Promise<boolean> {
    const { _id, nextAttemptAt } = message;
    if (nextAttemptAt === undefined) return false;
    const taken = await outbox.updateOne(
      { _id, nextAttemptAt },
      { $set: { nextAttemptAt: now.epochMilliseconds + lease, underWay: true }, $inc: { attempts: 1 } },
    );
    return taken.modifiedCount === 1;
  }

  async function attempt(message: OutboxRecord, now: Temporal.Instant): Promise<boolean> {
    const { _id } = message;
    const result = await carrier.carry(message);
    if (result.kind === 'sent') {
      await outbox.updateOne(
        { _id },
        {
          $set: { status: 'sent', sentAt: now.toString() },
          $unset: { nextAttemptAt: '', problem: '', underWay: '' },
        },
      );
      return true;
    }
    if (result.kind === 'try-again' && message.attempts < mostAttempts) {
      const asked = Math.min(result.after ?? 0, longest);
      const wait = Math.max(asked, backoff(message.attempts, Math.random()));
      const nextAttemptAt = now.epochMilliseconds + wait;
      await outbox.updateOne(
        { _id },
        { $set: { problem: result.problem, nextAttemptAt }, $unset: { underWay: '' } },
      );
      return false;
    }
    await fail(message, result.problem, now);
    return false;
  }

  /** What is sent instead is in before the message counts as failed, so that a crash in between loses neither. */
  async function fail(message: OutboxRecord, problem: string, now: Temporal.Instant): Promise<void> {
    const nextAttemptAt = now.epochMilliseconds;
    for (const other of await instead(message, now)) {
      await insertOnce(outbox, asRecord(other, { attempts: 0, nextAttemptAt }));
    }
    await outbox.updateOne(
      { _id: message._id },
      { $set: { status: 'failed', problem }, $unset: { nextAttemptAt: '', underWay: '' } },
    );
  }

  const leftIn = (now: Temporal.Instant): Promise<CaseRecord[]> =>
    cases
      .find({ unsentSince: { $lte: now.epochMilliseconds } })
      .sort({ unsentSince: 1 })
      .limit(round)
      .toArray();
  const dueIn = (now: Temporal.Instant): Promise<OutboxRecord[]> =>
    outbox
      .find({ nextAttemptAt: { $lte: now.epochMilliseconds } })
      .sort({ nextAttemptAt: 1 })
      .limit(round)
      .toArray();

  return {
    async deliverDue(now) {
      let sent = 0;
      for (;;) {
        const [left, due] = [await leftIn(now), await dueIn(now)];
        const tries = await Promise.all([
          ...left.map((record) => takeOver(record, now)),
          ...due.map(async (message) => [(await claim(message, now)) && (await attempt(message, now))]),
        ]);
        sent += tries.flat().filter(Boolean).length;
        if (left.length === 0 && due.length < round) return sent;
      }
    },
    async release(now) {
      const waiting = await outbox.find({ status: 'waiting' }).toArray();
      const due = { $set: { nextAttemptAt: now.epochMilliseconds } };
      await Promise.all(waiting.map(({ _id }) => outbox.updateOne({ _id, status: 'waiting' }, due)));
    },

    async counts() {
      const [waiting, sent, failed, superseded] = await Promise.all(
        (['waiting', 'sent', 'failed', 'superseded'] as const).map((status) =>
          outbox.countDocuments({ status }),
        ),
      );
      return {
        waiting: waiting ?? 0,
        sent: sent ?? 0,
        failed: failed ?? 0,
        superseded: superseded ?? 0,
      };
    },
  };
}

/** A message as it stands in the outbox, still to be sent. */
export function asRecord(
  message: Message,
  given: Pick<OutboxRecord, 'attempts' | 'nextAttemptAt' | 'tells' | 'underWay'>,
): OutboxRecord {
  const { id: _id, at } = message;
  return { ...message, _id, status: 'waiting', place: `${at} ${_id}`, ...given };
}

/** Puts a record in. @returns false when it was put in before, under the same id */
export async function insertOnce(outbox: Records['outbox'], record: OutboxRecord): Promise<boolean> {
  try {
    await outbox.insertOne(record);
    return true;
  } catch (error) {
    if (isDuplicateKey(error)) return false;
    throw error;
  }
}
