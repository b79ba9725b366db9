import { randomUUID } from 'node:crypto';
import type { Temporal } from 'temporal-polyfill';
import type { Collection } from '../storage/port.js';
import { isDuplicateKey } from '../storage/duplicate-key.js';
import type { LeaseRecord } from './records.js';

/** How long one has it without saying so again, in milliseconds: longer than any round takes. */
const length = 120_000;

/**
 * Does something that only one of several instances may do at a time, if no other is at it. What a killed instance had is
 * free again after two minutes.
 *
 * @returns what came of it, undefined when another is at it
 */
export async function underLease<Result>(
  leases: Collection<LeaseRecord>,
  name: string,
  now: Temporal.Instant,
  work: () => Promise<Result>,
): Promise<Result | undefined> {
  const holder = randomUUID();
  if (!(await taken(leases, { _id: name, holder, until: now.epochMilliseconds + length }, now)))
    return undefined;
  try {
    return await work();
  } finally {
    await leases.updateOne({ _id: name, holder }, { $set: { until: 0 } });
  }
}

/** Makes a lease free: where nobody else can have it. */
export async function freeLease(leases: Collection<LeaseRecord>, name: string): Promise<void> {
  await leases.deleteOne({ _id: name });
}

async function taken(
  leases: Collection<LeaseRecord>,
  lease: LeaseRecord,
  now: Temporal.Instant,
): Promise<boolean> {
  const { _id, holder, until } = lease;
  const free = { _id, until: { $lte: now.epochMilliseconds } };
  const done = await leases.updateOne(free, { $set: { holder, until } });
  if (done.modifiedCount === 1) return true;
  try {
    await leases.insertOne(lease);
    return true;
  } catch (error) {
    if (isDuplicateKey(error)) return false;
    throw error;
  }
}
