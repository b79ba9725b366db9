import { isDeepStrictEqual } from 'node:util';
import type { Temporal } from 'temporal-polyfill';
import type { Actor } from '../complaints/event.js';
import { refusal, type Refusal } from '../complaints/refusal.js';
import { policyChanges, type FieldChange } from '../policy/changes.js';
import { parsePolicy } from '../policy/load.js';
import { PolicyError } from '../policy/policy-error.js';
import type { CouncilPolicy } from '../policy/schema.js';
import { isDuplicateKey } from '../storage/duplicate-key.js';
import { councilOf, type Council } from './council.js';
import type { PolicyRecord, Records } from './records.js';

/** A version of the policy, and the council that it makes. */
interface PolicyInForce {
  readonly version: PolicyRecord;
  readonly council: Council;
}

/** A policy that somebody wants to bring into force. */
interface ProposedPolicy {
  readonly text: string;
  readonly by: Actor;
  readonly at: Temporal.Instant;
  readonly reason: string;
  /** The version that it is to take the place of. */
  readonly after: number;
}

/** The versions of a council's policy. The newest is in force. */
export interface PolicyBook {
  /** The version in force; where another process brings one into force, as it was when this was last refreshed. */
  inForce(): PolicyInForce;
  /** Reads anew which version is in force. */
  refresh(): Promise<void>;
  /** A version by its number. */
  find(number: number): Promise<PolicyRecord | undefined>;
  /** The versions without their text, the newest first. */
  all(): Promise<Omit<PolicyRecord, 'text'>[]>;
  /**
   * Brings a policy into force at once.
   *
   * @returns the refusal where another version has come into force since, or nothing is different
   * @throws PolicyError with everything that is wrong with it
   */
  bring(proposed: ProposedPolicy): Promise<PolicyRecord | Refusal>;
}

/** The council's file, as the service was started with it. */
export interface PolicyFile {
  readonly name: string;
  readonly text: string;
  /** What the text says. */
  readonly policy: CouncilPolicy;
}

/** How many versions a list names at most. */
const most = 500;

/**
 * Opens the versions of the policy in a store. The file that the service starts with is the first. If it says something
 * else at a later start it becomes the newest version, and so is in force: whoever changes the file and starts the service
 * means it, and it is the way out where a version cannot be read any more. As long as it stays as it is, it takes nothing
 * back of what officers have changed since.
 *
 * @throws PolicyError where the newest version cannot be read any more
 */
export async function openPolicyBook(
  { policies }: Pick<Records, 'policies'>,
  file: PolicyFile,
  now: Temporal.Instant,
): Promise<PolicyBook> {
  const newest = (filter: { source?: 'file' } = {}) =>
    policies.findOne({ ...filter, number: { $gt: 0 } }, { sort: { number: -1 } });

  async function insert(version: Omit<PolicyRecord, '_id'>): Promise<PolicyRecord | undefined> {
    const record = { _id: `policy-${version.number}`, ...version };
    try {
      await policies.insertOne(record);
      return record;
    } catch (error) {
      if (isDuplicateKey(error)) return undefined;
      throw error;
    }
  }

  /** Takes the file in where it says something that the file last taken in did not. */
  async function takeIn(): Promise<void> {
    const { policy, text } = file;
    for (;;) {
      const taken = await newest({ source: 'file' });
      if (taken && saysTheSame(taken.text, policy)) return;
      const before = await newest();
      const done = await insert({
        number: (before?.number ?? 0) + 1,
        text,
        by: 'system',
        at: now.toString(),
        source: 'file',
        reason: before
          ? 'The council’s file was changed.'
          : 'The council’s file, as the service first started.',
        changes: before ? changesBetween(before.text, policy) : [],
      });
      if (done) return;
    }
  }

  async function read(known?: PolicyInForce): Promise<PolicyInForce> {
    const version = await newest();
    if (!version) throw new Error('The store holds no policy.');
    if (version.number === known?.version.number) return known;
    return { version, council: councilOf(kept(version, file.name)) };
  }

  await takeIn();
  let known = await read();
  return {
    inForce: () => known,
    async refresh() {
      known = await read(known);
    },
    async find(number) {
      return (await policies.findOne({ number })) ?? undefined;
    },
    async all() {
      const found = policies.find({ number: { $gt: 0 } }).sort({ number: -1 });
      return found.limit(most).project<Omit<PolicyRecord, 'text'>>({ text: 0 }).toArray();
    },
    async bring({ text, by, at, reason, after }) {
      const policy = parsePolicy(text, 'policy');
      known = await read(known);
      if (known.version.number !== after) return changedSince();
      if (text === known.version.text)
        return refusal('input', 'This is the policy that is in force already.', 'text');
      const done = await insert({
        number: after + 1,
        ...{ text, by, at: at.toString(), source: 'workspace', reason },
        changes: policyChanges(known.council.policy, policy),
      });
      if (!done) return changedSince();
      known = { version: done, council: councilOf(policy) };
      return done;
    },
  };
}

const changedSince = (): Refusal =>
  refusal('version', 'Another version of the policy has come into force since. Look at it first.');

/** Whether a text that was good once says the same as a policy. One that can no longer be read says something else. */
function saysTheSame(text: string, policy: CouncilPolicy): boolean {
  const before = readable(text);
  return before !== undefined && isDeepStrictEqual(before, policy);
}

function changesBetween(text: string, policy: CouncilPolicy): FieldChange[] {
  const before = readable(text);
  return before ? policyChanges(before, policy) : [];
}

function readable(text: string): CouncilPolicy | undefined {
  try {
    return parsePolicy(text, 'policy');
  } catch (error) {
    if (error instanceof PolicyError) return undefined;
    throw error;
  }
}

/** A version that was good when it was kept: what the service asks of a policy may have become more since. */
function kept({ number, text }: PolicyRecord, fileName: string): CouncilPolicy {
  const name = `version ${number} of the policy`;
  try {
    return parsePolicy(text, name);
  } catch (error) {
    if (!(error instanceof PolicyError)) throw error;
    throw new PolicyError(name, [
      ...error.troubles,
      {
        says: `it was brought into force in the workspace. Put right ${fileName}, which then takes its place`,
      },
    ]);
  }
}
