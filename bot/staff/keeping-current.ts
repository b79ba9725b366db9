import { personOf } from '../../src/complaints/directory.js';
import type { Complaint } from '../../src/complaints/complaint.js';
import { backoff } from '../../src/desk/backoff.js';
import type { CaseChanges } from '../../src/desk/case-changes.js';
import type { Copy } from './copies.js';
import type { StaffParts } from './parts.js';
import { cardFor, noteClosed } from './posting.js';
import type { Delivered } from './teams.js';

/** How long one attempt may take before another instance may try, in milliseconds. */
const lease = 60_000;
/** After so many attempts, about a day of them, a copy is given up: its reader's client asks for it anew when they look. */
const most = 50;

/**
 * Brings the cards that were posted up to date with their cases. That a case has changed stands in the same write as the
 * change; here it is first noted at each of its copies, and then each copy is replaced. So a crash anywhere in between leaves
 * something to be found, and what is done twice shows the same card twice.
 */
export async function keepCurrent(parts: StaffParts, changes: CaseChanges): Promise<void> {
  const now = parts.clock().epochMilliseconds;
  const changed = await changes.since(now);
  await Promise.all(changed.map(({ reference, version }) => parts.copies.mark(reference, version, now)));
  await Promise.all(changed.map((one) => changes.shown(one)));
  const behind = await parts.copies.behind(now);
  const until = now + lease;
  const claimed = await Promise.all(behind.map((copy) => parts.copies.claim(copy, until)));
  const mine = behind.filter((_, index) => claimed[index]);
  // What came of each is kept when all have been sent, so that it reaches the disk together.
  const outcomes = await Promise.all(mine.map((copy) => broughtUpToDate(copy, until, parts)));
  await Promise.all(outcomes.map((keep) => keep()));
}

/** Replaces a claimed copy where it is behind its case. @returns what keeps what came of it */
async function broughtUpToDate(
  copy: Copy,
  until: number,
  { copies, ...parts }: StaffParts,
): Promise<() => Promise<void>> {
  const entry = await parts.desk.find(copy.reference);
  if (!entry) return () => copies.forget(copy);
  const { version } = entry.state;
  if (copy.version === version) return () => copies.current(copy, until, copy);
  const delivered = await replaced(copy, entry.state, { ...parts, copies });
  if (delivered === 'gone' || delivered.kind === 'never' || delivered.kind === 'lost') {
    return () => copies.forget(copy);
  }
  if (delivered.kind === 'done') {
    return () => copies.current(copy, until, { version, activityId: delivered.id });
  }
  if (copy.attempts >= most) return () => copies.current(copy, until, copy);
  const wait = Math.max(delivered.after ?? 0, backoff(copy.attempts, Math.random()));
  const at = parts.clock().epochMilliseconds + wait;
  return () => copies.again(copy, at);
}

/** Replaces a copy; one that is lost is posted anew, where its case goes on and nothing newer of it stands in that chat. */
async function replaced(copy: Copy, complaint: Complaint, parts: StaffParts): Promise<Delivered | 'gone'> {
  const { directory } = parts.desk.rules();
  const to = await parts.conversations.find(copy.conversation);
  const reader = copy.reader === null ? undefined : personOf(directory, copy.reader);
  if (!to || to.closed !== undefined || (copy.reader !== null && !reader?.active)) return 'gone';
  const notice = copy.told?.version === complaint.version ? copy.told.notice : undefined;
  const said = cardFor({ to, complaint, reader, given: { notice } }, parts);
  const delivered = await parts.teams.replace(to.address, copy.activityId, said);
  await noteClosed(to, delivered, parts);
  if (delivered.kind !== 'lost') return delivered;
  const open = complaint.status === 'open' || complaint.status === 'answered';
  const others = await parts.copies.of(copy.reference);
  const newer = others.some(
    ({ conversation, postedAt }) => conversation === copy.conversation && postedAt > copy.postedAt,
  );
  return open && !newer ? parts.teams.post(to.address, said) : delivered;
}
