import { randomBytes } from 'node:crypto';
import type { Temporal } from 'temporal-polyfill';
import { recordedAt } from '../calendar/recorded-at.js';
import type { Collection, Store } from '../storage/port.js';

/** Whose personal data was shown: those of one case or enquiry, or of everybody in a list. */
export type AccessedThing =
  | { readonly kind: 'case' | 'enquiry'; readonly reference: string }
  | { readonly kind: 'list'; readonly list: string };

/** Somebody is shown personal data. */
interface Access {
  readonly at: Temporal.Instant;
  /** Their e-mail address. */
  readonly person: string;
  readonly thing: AccessedThing;
  /** The endpoint that shows it, such as `GET /cases/{reference}`. */
  readonly endpoint: string;
  readonly by: 'session' | 'teams';
}

/** That somebody was shown personal data, as it is kept. Never what they looked for. */
interface AccessRecord {
  /** The moment (ISO 8601, to the millisecond) and something by chance: records in this order are in that of time. */
  readonly _id: string;
  /** ISO 8601 instant. */
  readonly at: string;
  readonly person: string;
  readonly endpoint: string;
  readonly by: 'session' | 'teams';
  readonly kind: AccessedThing['kind'];
  /** Of one case or enquiry. */
  readonly reference?: string;
  /** Of everybody in a list. */
  readonly list?: string;
}

/** What to look up: who has seen a case, what somebody has seen, or whether they have seen it. */
export type AccessQuery = { readonly before?: string | undefined } & (
  | { readonly reference: string; readonly person?: string | undefined }
  | { readonly reference?: undefined; readonly person: string }
);

/** Who was shown whose personal data, and when. */
export interface AccessLog {
  /**
   * Keeps that it happens. That of a case or an enquiry is on disk when the promise resolves, before anybody sees it. Lists are looked at
   * all day long and show of each case a line: those of a second are written together, after they were shown.
   */
  keep(access: Access): Promise<void>;
  /** Writes what waits to be written. */
  settle(): Promise<void>;
  /** The newest first, so many at once; `before` is the `_id` after which to go on. */
  find(query: AccessQuery): Promise<readonly AccessRecord[]>;
  /** Forgets what is older than it is kept for. */
  tidy(now: Temporal.Instant): Promise<void>;
}

/** How many records one question gives, at most. */
export const accessesAtOnce = 100;

/** How long it is kept, in hours: a year, in which a resident can ask who has looked. */
const kept = 365 * 24;

function recordOf({ at, person, thing, endpoint, by }: Access): AccessRecord {
  const when = recordedAt(at);
  const _id = `${when} ${randomBytes(9).toString('base64url')}`;
  return { _id, at: when, person, endpoint, by, ...thing };
}

/** Opens the access log of a store. */
export async function openAccessLog(store: Store): Promise<AccessLog> {
  const accesses: Collection<AccessRecord> = store.collection<AccessRecord>('access');
  await Promise.all([
    accesses.createIndex({ reference: 1, _id: 1 }),
    accesses.createIndex({ person: 1, _id: 1 }),
  ]);
  let waiting: AccessRecord[] = [];

  return {
    async keep(access) {
      const record = recordOf(access);
      if (access.thing.kind === 'list') waiting.push(record);
      else await accesses.insertOne(record);
    },

    async settle() {
      const now = waiting;
      waiting = [];
      const written = await Promise.allSettled(now.map((record) => accesses.insertOne(record)));
      const failed = written.flatMap((one, index) => (one.status === 'rejected' ? (now[index] ?? []) : []));
      waiting.push(...failed);
      const [problem] = written.flatMap((one) => (one.status === 'rejected' ? [one] : []));
      if (problem) throw problem.reason;
    },

    find({ reference, person, before }) {
      const of = {
        ...(reference !== undefined && { reference }),
        ...(person !== undefined && { person }),
        ...(before !== undefined && { _id: { $lt: before } }),
      };
      return accesses.find(of).sort({ _id: -1 }).limit(accessesAtOnce).toArray();
    },

    async tidy(now) {
      await accesses.deleteMany({ _id: { $lt: recordedAt(now.subtract({ hours: kept })) } });
    },
  };
}
