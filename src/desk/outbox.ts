import { Temporal } from 'temporal-polyfill';
import type { Message } from '../correspondence/message.js';
import { isDuplicateKey } from '../storage/duplicate-key.js';
import { backoff } from './backoff.js';
import type { Carrier } from './carrier.js';
import type { CaseRecord, OutboxRecord, Records } from './records.js';

/** How long one attempt may take before another instance may try, in milliseconds. */
const lease = 60_000;
/** How many messages one round takes up. */
const round = 50;

/** What is promised to be sent, and the loop that sends it. */
export interface Outbox {
  /** Puts what a case still has to say into the outbox. Safe to repeat: a message has one id, however often it is put in. */
  dispatch(record: CaseRecord): Promise<void>;
  /** Dispatches what a crash left behind, then tries every message that is due. Returns how many were sent. */
  deliverDue(now: Temporal.Instant): Promise<number>;
  /** How many messages stand in each state. */
  counts(): Promise<Record<OutboxRecord['status'], number>>;
}

/**
 * Sets up the outbox.
 *
 * @param carrier carries one message; what it says of the result decides whether it is tried again
 * @param wake called when something new is waiting, so that it need not wait for the next round
 */
export function openOutbox(
  { cases, outbox }: Records,
  carrier: Carrier,
  wake: () => void = () => undefined,
): Outbox {
  async function put(message: Message): Promise<void> {
    const waiting: OutboxRecord = {
      ...message,
      _id: message.id,
      status: 'waiting',
      attempts: 0,
      nextAttemptAt: Temporal.Instant.from(message.at).epochMilliseconds,
    };
    try {
      await outbox.insertOne(waiting);
    } catch (error) {
      if (!isDuplicateKey(error)) throw error;
    }
  }

  async function dispatch(record: CaseRecord): Promise<void> {
    if (record.toSend.length === 0) return;
    for (const message of record.toSend) await put(message);
    const nothing: readonly Message[] = [];
    await cases.updateOne(
      { _id: record._id, version: record.version },
      { $set: { toSend: nothing }, $unset: { unsentSince: '' } },
    );
    wake();
  }

  /** Takes a message for one attempt: another instance sees it as not yet due. */
  async function claim(message: OutboxRecord, now: number): Promise<boolean> {
    const { _id, nextAttemptAt } = message;
    if (nextAttemptAt === undefined) return false;
    const taken = await outbox.updateOne(
      { _id, nextAttemptAt },
      { $set: { nextAttemptAt: now + lease }, $inc: { attempts: 1 } },
    );
    return taken.modifiedCount === 1;
  }

  async function attempt(message: OutboxRecord, now: Temporal.Instant): Promise<boolean> {
    const { _id } = message;
    const result = await carrier.carry(message);
    switch (result.kind) {
      case 'sent':
        await outbox.updateOne(
          { _id },
          { $set: { status: 'sent', sentAt: now.toString() }, $unset: { nextAttemptAt: '', problem: '' } },
        );
        return true;
      case 'try-again': {
        const nextAttemptAt = now.epochMilliseconds + backoff(message.attempts, Math.random());
        await outbox.updateOne({ _id }, { $set: { problem: result.problem, nextAttemptAt } });
        return false;
      }
      case 'failed':
        await outbox.updateOne(
          { _id },
          { $set: { status: 'failed', problem: result.problem }, $unset: { nextAttemptAt: '' } },
        );
        return false;
    }
  }

  return {
    dispatch,
    async deliverDue(now) {
      const left = await cases
        .find({ unsentSince: { $lte: now.epochMilliseconds } })
        .sort({ unsentSince: 1 })
        .limit(round)
        .toArray();
      for (const record of left) await dispatch(record);
      const moment = now.epochMilliseconds;
      const due = await outbox
        .find({ nextAttemptAt: { $lte: moment } })
        .sort({ nextAttemptAt: 1 })
        .limit(round)
        .toArray();
      let sent = 0;
      for (const message of due) {
        if ((await claim(message, moment)) && (await attempt(message, now))) sent += 1;
      }
      return sent;
    },
    async counts() {
      const [waiting, sent, failed] = await Promise.all(
        (['waiting', 'sent', 'failed'] as const).map((status) => outbox.countDocuments({ status })),
      );
      return { waiting: waiting ?? 0, sent: sent ?? 0, failed: failed ?? 0 };
    },
  };
}
