import { caseCard } from '../../adaptive-cards/case-card.js';
import { sharedCard } from '../../adaptive-cards/shared-card.js';
import type { AdaptiveCard } from '../../adaptive-cards/card.js';
import type { CardGiven } from '../../adaptive-cards/view.js';
import { summaryOf } from '../../adaptive-cards/whole-card.js';
import type { Complaint } from '../../src/complaints/complaint.js';
import type { Person } from '../../src/complaints/directory.js';
import { contextOf, type StaffParts } from './parts.js';
import type { StaffConversation } from './staff-conversations.js';
import type { Delivered, Said } from './teams.js';

/** A card to be said. */
export const sayingCard = (card: AdaptiveCard): Said => ({ card, summary: summaryOf(card) });

/** The card of a case for its reader in their chat, which their client keeps asking for anew. */
export function ownCard(
  complaint: Complaint,
  reader: Person,
  given: CardGiven,
  userId: string | undefined,
  parts: Pick<StaffParts, 'desk' | 'clock'>,
): AdaptiveCard {
  const userIds = userId === undefined ? [] : [userId];
  return caseCard({ ...contextOf(parts), complaint, reader }, { ...given, userIds });
}

/** The card of a case in a channel. Its reader is nobody in particular, and sees nothing of the resident. */
function channelCard(complaint: Complaint, parts: StaffParts): AdaptiveCard {
  const context = contextOf(parts);
  const nobody: Person = { name: '', email: '', roles: [], serviceAreas: [], active: false, cover: [] };
  return sharedCard({ ...context, complaint, reader: nobody });
}

/** A card of a case that is to be posted somewhere. */
interface Posting {
  /** Names the message and where it goes: what was posted under it is not posted again. */
  readonly id: string;
  readonly to: StaffConversation;
  readonly complaint: Complaint;
  /** Who reads it; undefined in a channel. */
  readonly reader: Person | undefined;
  readonly given?: CardGiven;
}

/** The card of a case as it now stands, for where it is shown. */
export function cardFor({ to, complaint, reader, given = {} }: Omit<Posting, 'id'>, parts: StaffParts): Said {
  return sayingCard(
    reader ? ownCard(complaint, reader, given, to.address.user?.id, parts) : channelCard(complaint, parts),
  );
}

/** Posts a card of a case, once, and keeps where it is shown, so that it can be kept current. */
export async function postCase(posting: Posting, parts: StaffParts): Promise<Delivered> {
  const { id, to, complaint, reader } = posting;
  const before = await parts.copies.find(id);
  if (before) return { kind: 'done', id: before.activityId };
  const delivered = await parts.teams.post(to.address, cardFor(posting, parts));
  if (delivered.kind === 'done') {
    await parts.copies.keep({
      _id: id,
      reference: complaint.reference,
      conversation: to._id,
      activityId: delivered.id,
      reader: reader?.email ?? null,
      version: complaint.version,
      postedAt: parts.clock().epochMilliseconds,
    });
  }
  await noteClosed(to, delivered, parts);
  return delivered;
}

/** Remembers that a conversation is closed to us, where that is what came of sending. */
export async function noteClosed(
  to: StaffConversation,
  delivered: Delivered,
  parts: StaffParts,
): Promise<void> {
  if (delivered.kind !== 'never') return;
  parts.log.warn({ problem: delivered.problem }, 'a card could not be posted');
  if (delivered.closed) await parts.conversations.close(to._id, delivered.problem);
}
