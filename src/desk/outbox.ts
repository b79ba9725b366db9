import { Temporal } from 'temporal-polyfill';
import type { Message } from '../correspondence/message.js';
import { isDuplicateKey } from '../storage/duplicate-key.js';
import { backoff } from './backoff.js';
import type { Carrier } from './carrier.js';
import type { CaseRecord, OutboxRecord, Records } from './records.js';

/** How long one attempt may take before another instance may try, in milliseconds. */
const lease = 60_000;
/** How many messages one round takes up: they are carried side by side. */
const round = 20;

/** What is promised to be sent, and the loop that sends it. */
export interface Outbox {
  /** Takes over what cases still have to say, then tries every message that is due. Returns how many were sent. */
  deliverDue(now: Temporal.Instant): Promise<number>;
  /** How many messages stand in each state. */
  counts(): Promise<Record<OutboxRecord['status'], number>>;
}

/**
 * Sets up the outbox.
 *
 * @param carrier carries one message; what it says of the result decides whether it is tried again
 */
export function openOutbox({ cases, outbox }: Records, carrier: Carrier): Outbox {
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

  /** Puts what a case has to say into the outbox. Safe to repeat: a message has one id, however often it is put in. */
  async function takeOver(record: CaseRecord): Promise<void> {
    if (record.toSend.length === 0) return;
    for (const message of record.toSend) await put(message);
    const nothing: readonly Message[] = [];
    await cases.updateOne(
      { _id: record._id, version: record.version },
      { $set: { toSend: nothing }, $unset: { unsentSince: '' } },
    );
  }

  /** Takes a message for one attempt: another instance sees it as not yet due. */
  async function claim(message: OutboxRecord, now: Temporal.Instant): Promise<boolean> {
    const { _id, nextAttemptAt } = message;
    if (nextAttemptAt === undefined) return false;
    const taken = await outbox.updateOne(
      { _id, nextAttemptAt },
      { $set: { nextAttemptAt: now.epochMilliseconds + lease }, $inc: { attempts: 1 } },
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
        await Promise.all(left.map(takeOver));
        const tries = await Promise.all(
          due.map(async (message) => (await claim(message, now)) && attempt(message, now)),
        );
        sent += tries.filter(Boolean).length;
        if (left.length === 0 && due.length < round) return sent;
      }
    },
    async counts() {
      const [waiting, sent, failed] = await Promise.all(
        (['waiting', 'sent', 'failed'] as const).map((status) => outbox.countDocuments({ status })),
      );
      return { waiting: waiting ?? 0, sent: sent ?? 0, failed: failed ?? 0 };
    },
  };
}
