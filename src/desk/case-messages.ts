import type { Message } from '../correspondence/message.js';
import type { OutboxRecord, Records } from './records.js';

/** A message of a case, and how its delivery stands. */
export interface CaseMessage extends Message {
  readonly status: OutboxRecord['status'];
  readonly attempts: number;
  /** ISO 8601 instant. */
  readonly sentAt?: string;
  /** Milliseconds since 1970. */
  readonly nextAttemptAt?: number;
  /** A code, such as `smtp-550`. */
  readonly problem?: string;
}

/** What was sent of a case, is on its way, or could not be delivered. */
export interface CaseMessages {
  /** All of a case's, the oldest first; not the digests that name other cases beside it. */
  of(reference: string): Promise<CaseMessage[]>;
  /** One of a case's. */
  find(reference: string, id: string): Promise<CaseMessage | undefined>;
}

export function caseMessages({ cases, outbox }: Pick<Records, 'cases' | 'outbox'>): CaseMessages {
  async function of(reference: string): Promise<CaseMessage[]> {
    // What the case still has to hand over is read first: what is handed over meanwhile is then in both, and not in neither.
    const record = await cases.findOne({ _id: reference });
    const handed = await outbox.find({ reference }).toArray();
    const known = new Set(handed.map(({ id }) => id));
    const left = (record?.toSend ?? []).filter(({ id }) => !known.has(id));
    return [...handed, ...left.map((message) => ({ ...message, status: 'waiting' as const, attempts: 0 }))]
      .filter(({ kind }) => kind !== 'digest')
      .sort((a, b) => a.at.localeCompare(b.at));
  }

  return {
    of,
    async find(reference, id) {
      return (await of(reference)).find((message) => message.id === id);
    },
  };
}
