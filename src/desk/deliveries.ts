import type { Temporal } from 'temporal-polyfill';
import { refusal, type Refusal } from '../complaints/refusal.js';
import { pageOf } from './page.js';
import type { OutboxRecord, Records } from './records.js';
import { placeTakersOf } from './undelivered.js';

/** How many messages a page holds. */
const pageSize = 50;

/** Which messages are asked for. */
interface DeliveryQuery {
  readonly status?: OutboxRecord['status'] | undefined;
  readonly kind?: OutboxRecord['kind'] | undefined;
  readonly by?: OutboxRecord['by'] | undefined;
  /** The place after which to go on, from the page before. */
  readonly after?: string | undefined;
}

/** A message on its way or not, without what it says. */
export type Delivery = Omit<OutboxRecord, 'text' | 'parts' | 'format' | 'tells'> & {
  /** What was sent in its place when it could not be delivered. */
  readonly instead: readonly Omit<OutboxRecord, 'text' | 'parts' | 'format' | 'tells'>[];
};

/** The newest first. */
interface DeliveryPage {
  readonly deliveries: readonly Delivery[];
  /** Where the next page goes on; undefined on the last. */
  readonly next: string | undefined;
}

/** What has been promised to be sent, as officers see it. */
export interface Deliveries {
  list(query: DeliveryQuery): Promise<DeliveryPage>;
  /**
   * Has a failed message tried anew. One that waits, is on its way or has been sent stays as it is, so that asking twice is
   * harmless.
   *
   * @returns the refusal for what is old news by now; undefined where there is no such message
   */
  retry(id: string, by: string, now: Temporal.Instant): Promise<Delivery | Refusal | undefined>;
  /** Makes what waits for its next try due now, but for what is under way. @returns how many these are */
  tryWaiting(now: Temporal.Instant): Promise<number>;
}

/** What may hold much text, or concerns only the loops. */
const leftOut = { text: 0, parts: 0, format: 0, tells: 0 } as const;

type Slim = Omit<OutboxRecord, keyof typeof leftOut>;

export function deliveriesOf({ outbox }: Pick<Records, 'outbox'>): Deliveries {
  /** With what was sent in place of those that failed. */
  async function completed(records: readonly Slim[]): Promise<Delivery[]> {
    const failed = records.filter(({ status, retries }) => status === 'failed' || retries !== undefined);
    const ids = failed.flatMap(({ _id }) => Object.values(placeTakersOf(_id)));
    const others =
      ids.length === 0
        ? []
        : await outbox
            .find({ _id: { $in: ids } })
            .project<Slim>(leftOut)
            .toArray();
    return records.map((record) => ({
      ...record,
      instead: others.filter(({ _id }) => Object.values(placeTakersOf(record._id)).includes(_id)),
    }));
  }

  async function find(id: string): Promise<Delivery | undefined> {
    const record = await outbox.findOne({ _id: id }, { projection: leftOut });
    return record ? (await completed([record]))[0] : undefined;
  }

  return {
    async list({ after, ...query }) {
      const { status, kind, by } = query;
      const found = await outbox
        .find({
          ...(status && { status }),
          ...(kind && { kind }),
          ...(by && { by }),
          place: after === undefined ? { $gt: '' } : { $lt: after },
        })
        .sort({ place: -1 })
        .limit(pageSize + 1)
        .project<Slim>(leftOut)
        .toArray();
      const { shown, goesOnAfter } = pageOf(found, pageSize);
      return {
        deliveries: await completed(shown),
        next: goesOnAfter?.place,
      };
    },

    async retry(id, by, now) {
      const before = await outbox.findOne({ _id: id }, { projection: { status: 1, attempts: 1 } });
      if (!before) return undefined;
      const { status, attempts } = before;
      if (status === 'superseded') {
        return refusal('superseded', 'This is old news: a newer message of the same matter went instead.');
      }
      await outbox.updateOne(
        { _id: id, status: 'failed', attempts },
        {
          $set: { status: 'waiting', attempts: 0, nextAttemptAt: now.epochMilliseconds },
          $push: { retries: { at: now.toString(), by, after: attempts } },
        },
      );
      return find(id);
    },

    async tryWaiting(now) {
      const later = { $gt: now.epochMilliseconds };
      const waiting = await outbox.find({ nextAttemptAt: later }).project<Slim>(leftOut).toArray();
      const idle = waiting.filter(({ underWay }) => underWay === undefined);
      const moved = await Promise.all(
        idle.map(({ _id, nextAttemptAt = 0 }) =>
          outbox.updateOne({ _id, nextAttemptAt }, { $set: { nextAttemptAt: now.epochMilliseconds } }),
        ),
      );
      return moved.filter(({ modifiedCount }) => modifiedCount === 1).length;
    },
  };
}
