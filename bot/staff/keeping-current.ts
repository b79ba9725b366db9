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
  for (const changed of await changes.since(now)) {
    await parts.copies.mark(changed.reference, changed.version, now);
    await changes.shown(changed);
  }
  const behind = await parts.copies.behind(now);
  await Promise.all(behind.map((copy) => bringUpToDate(copy, parts)));
}

async function bringUpToDate(copy: Copy, parts: StaffParts): Promise<void> {
  const now = parts.clock().epochMilliseconds;
  const until = now + lease;
  if (!(await parts.copies.claim(copy, until))) return;
  const entry = await parts.desk.find(copy.reference);
  if (!entry) {
    await parts.copies.forget(copy);
    return;
  }
  const { version } = entry.state;
  if (copy.version === version) {
    await parts.copies.current(copy, until, copy);
    return;
  }
  const delivered = await replaced(copy, entry.state, parts);
  if (delivered === 'gone' || delivered.kind === 'never' || delivered.kind === 'lost') {
    await parts.copies.forget(copy);
  } else if (delivered.kind === 'done') {
    await parts.copies.current(copy, until, { version, activityId: delivered.id });
  } else if (copy.attempts >= most) {
    await parts.copies.current(copy, until, copy);
  } else {
    const wait = Math.max(delivered.after ?? 0, backoff(copy.attempts, Math.random()));
    await parts.copies.again(copy, now + wait);
  }
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
