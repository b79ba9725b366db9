import { byIdentity, byObjectId, type Recognised } from '../../src/complaints/recognising.js';
import type { StaffParts } from './parts.js';
import type { Address } from './teams.js';

/** Who is speaking; `unsure` where Teams had to be asked and did not say. */
export type Speaker = Recognised | { readonly kind: 'unsure' };

/** What tells who somebody is. */
interface Seen {
  readonly conversation: string;
  readonly address: Address;
  readonly userId: string;
  readonly objectId: string | undefined;
  /** Whether the conversation is theirs alone. */
  readonly personal: boolean;
}

/**
 * Finds out who somebody in Teams is: by the object id that came with the activity, or by asking Teams. Who is found by
 * their address is known by their object id from then on, and their conversation by both, for when they come into the staff
 * list later.
 */
export async function recognise(seen: Seen, parts: StaffParts): Promise<Speaker> {
  const directory = parts.desk.rules().directory;
  const known = seen.objectId === undefined ? undefined : byObjectId(directory, seen.objectId);
  if (known && known.kind !== 'stranger') return known;
  const member = await parts.teams.member(seen.address, seen.userId);
  if (!member) return known ?? { kind: 'unsure' };
  const whole = { ...member, objectId: seen.objectId ?? member.objectId };
  if (seen.personal) await parts.conversations.learnMember(seen.conversation, whole);
  const found = byIdentity(directory, whole);
  if (found.kind === 'staff') await parts.desk.staff.recognise(found.person, whole.objectId);
  return found;
}
