import { listCard } from '../../adaptive-cards/list-card.js';
import type { Complaint } from '../../src/complaints/complaint.js';
import type { Person } from '../../src/complaints/directory.js';
import { contextOf, type StaffParts } from './parts.js';
import { noteClosed, postCase, sayingCard } from './posting.js';
import { recognise } from './recognising.js';
import { sees } from './rendering.js';
import type { StaffConversation } from './staff-conversations.js';
import type { Delivered } from './teams.js';

/** Up to so many complaints come as a card each; more as one list. */
const most = 6;
/** When somebody is greeted again whom we could not reach, in milliseconds. */
const soon = 30_000;

/**
 * Greets whoever has come since the last round. Staff get the cards of the complaints that are theirs and wait for them:
 * what was due before they could be reached here went by e-mail, or could not be delivered at all.
 */
export async function welcomeAll(parts: StaffParts): Promise<void> {
  const now = parts.clock().epochMilliseconds;
  for (const to of await parts.conversations.unwelcomed(now)) {
    const delivered = await welcome(to, parts);
    await noteClosed(to, delivered, parts);
    if (delivered.kind === 'later')
      await parts.conversations.welcomeAgain(to, now + (delivered.after ?? soon));
    else await parts.conversations.welcomed(to, now);
  }
}

async function welcome(to: StaffConversation, parts: StaffParts): Promise<Delivered> {
  const { wording, teams } = parts;
  if (to.kind === 'channel') return teams.post(to.address, { text: wording().channelGreeting });
  const { _id: conversation, address, objectId } = to;
  const speaker = await recognise(
    { conversation, address, objectId, userId: address.user?.id ?? '', personal: true },
    parts,
  );
  if (speaker.kind === 'unsure') return { kind: 'later', problem: 'teams-member' };
  if (speaker.kind !== 'staff') return teams.post(address, { text: wording()[speaker.kind] });
  const greeted = await teams.post(address, { text: wording().greeting });
  return greeted.kind === 'done' ? handOver(to, speaker.person, parts) : greeted;
}

/** Posts what waits for somebody and is not in their chat yet. */
async function handOver(to: StaffConversation, person: Person, parts: StaffParts): Promise<Delivered> {
  const owed = (await parts.lists.owedBy([person.email])).filter((complaint) =>
    sees(person, complaint, parts),
  );
  if (owed.length > most) {
    const card = listCard('Complaints that wait for you', owed, person, contextOf(parts));
    return parts.teams.post(to.address, sayingCard(card));
  }
  for (const complaint of owed) {
    const delivered = await handOverOne(to, person, complaint, parts);
    if (delivered.kind !== 'done') return delivered;
  }
  return { kind: 'done', id: '' };
}

async function handOverOne(
  to: StaffConversation,
  reader: Person,
  complaint: Complaint,
  parts: StaffParts,
): Promise<Delivered> {
  const there = (await parts.copies.of(complaint.reference)).some(
    ({ conversation }) => conversation === to._id,
  );
  if (there) return { kind: 'done', id: '' };
  const id = `${complaint.reference} welcome ${to._id}`;
  return postCase({ id, to, complaint, reader }, parts);
}
