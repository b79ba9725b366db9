import { randomUUID } from 'node:crypto';
import type { Collection, Store } from '../storage/port.js';

/** Whose personal data was shown: those of one case or enquiry, or of everybody in a list. */
export type AccessedThing =
  | { readonly kind: 'case' | 'enquiry'; readonly reference: string }
  | { readonly kind: 'list'; readonly list: string };

/** Somebody was shown personal data. */
export interface Access {
  /** ISO 8601 instant. */
  readonly at: string;
  /** Their e-mail address. */
  readonly person: string;
  readonly thing: AccessedThing;
  /** The endpoint that showed it, such as `GET /cases/{reference}`. */
  readonly endpoint: string;
  readonly by: 'session' | 'teams';
}

/** Who was shown whose personal data, and when. Never what they looked for. */
export interface AccessLog {
  /** Keeps that it happens; on disk when the promise resolves. */
  keep(access: Access): Promise<void>;
}

type AccessRecord = Access & { readonly _id: string };

/** Opens the access log of a store. */
export async function openAccessLog(store: Store): Promise<AccessLog> {
  const accesses: Collection<AccessRecord> = store.collection<AccessRecord>('access');
  await accesses.createIndex({ 'thing.reference': 1, at: 1 }, { sparse: true });
  await accesses.createIndex({ person: 1, at: 1 });
  return {
    async keep(access) {
      await accesses.insertOne({ ...access, _id: randomUUID() });
    },
  };
}
