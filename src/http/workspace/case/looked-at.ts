import type { Temporal } from 'temporal-polyfill';
import type { Reading } from '../../../complaints/offers.js';
import type { Complaint } from '../../../complaints/complaint.js';
import type { Directory, Person } from '../../../complaints/directory.js';
import { permitted } from '../../../complaints/permissions.js';
import type { Rules } from '../../../desk/agenda.js';
import type { CaseEntry } from '../../../desk/case-book.js';
import type { Desk } from '../../../desk/desk.js';
import { notFound } from '../../errors.js';

/** A case as one member of staff looks at it, with what everything is worked out by. */
export interface LookedAt extends Reading, Rules {
  readonly entry: CaseEntry;
}

/**
 * Finds a case for somebody who may see it.
 *
 * @throws HttpError 404, alike whether there is no such case or it is not for them
 */
export async function lookedAt(
  desk: Pick<Desk, 'find' | 'rules'>,
  reference: string,
  reader: Person,
  now: Temporal.Instant,
): Promise<LookedAt> {
  const rules = desk.rules();
  const entry = await desk.find(reference);
  if (!entry || !maySee(entry.state, reader, rules, now)) {
    throw notFound('There is no complaint of that reference, or it is not one that you deal with.');
  }
  return { ...rules, entry, complaint: entry.state, reader, now };
}

/** Whether somebody may see a case. */
export function maySee(
  complaint: Complaint,
  reader: Person,
  { directory }: { readonly directory: Directory },
  now: Temporal.Instant,
): boolean {
  return permitted(complaint, 'show', { actor: reader.email, directory, now }) === undefined;
}
