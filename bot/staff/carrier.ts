import { activePerson, type Person } from '../../src/complaints/directory.js';
import type { Message } from '../../src/correspondence/message.js';
import type { Carriable, Carried, Carrier } from '../../src/desk/carrier.js';
import type { StaffParts } from './parts.js';
import { noteClosed, postCase } from './posting.js';
import { cardKind, messageAsCard, occasionOf, sees } from './rendering.js';
import type { StaffConversation } from './staff-conversations.js';
import type { Delivered } from './teams.js';

/**
 * The carrier of cards to Teams; everything else, and cards for those who have no chat with the bot, goes by mail. Where
 * nothing can be sent to somebody any more, the message fails, and the desk finds another way and tells a person.
 */
export function teamsCarrier(parts: StaffParts, mail: Carrier): Carrier {
  async function carried(message: Carriable): Promise<Carried> {
    await tellChannels(message, parts);
    const person = activePerson(parts.desk.rules().directory, message.to);
    const to = person && (await parts.conversations.with(person));
    return to ? outcomeOf(await posted(message, person, to, parts)) : mail.carry(message);
  }

  return {
    async carry(message) {
      if (message.by !== 'card') return mail.carry(message);
      try {
        return await carried(message);
      } catch (error) {
        return { kind: 'try-again', problem: error instanceof Error ? error.name : 'unknown' };
      }
    },
  };
}

async function posted(
  message: Carriable,
  reader: Person,
  to: StaffConversation,
  parts: StaffParts,
): Promise<Delivered> {
  const entry = message.kind === 'digest' ? undefined : await parts.desk.find(message.reference);
  if (entry && sees(reader, entry.state, parts)) {
    const given = { occasion: occasionOf(message) };
    return postCase({ id: message.id, to, complaint: entry.state, reader, given }, parts);
  }
  const delivered = await parts.teams.post(to.address, await messageAsCard(message, reader, parts));
  await noteClosed(to, delivered, parts);
  return delivered;
}

/** Tells the channels of a service of what the council's policy wants told there, once for each event. */
async function tellChannels(message: Message, parts: StaffParts): Promise<void> {
  const kind = cardKind(message.kind);
  const { microsoftTeams } = parts.desk.rules().policy;
  if (kind === undefined || kind === 'digest' || !microsoftTeams.channel.includes(kind)) return;
  const entry = await parts.desk.find(message.reference);
  const service = entry?.state.service ?? undefined;
  if (!entry || service === undefined) return;
  for (const to of await parts.conversations.about(service)) {
    const id = [message.reference, kind, message.at.slice(0, 10), to._id].join(' ');
    // A channel is told beside the person who must act: what cannot be posted there is not worth a second message to them.
    await postCase({ id, to, complaint: entry.state, reader: undefined }, parts);
  }
}

function outcomeOf(delivered: Delivered): Carried {
  switch (delivered.kind) {
    case 'done':
      return { kind: 'sent' };
    case 'lost':
      return { kind: 'failed', problem: 'teams-404' };
    case 'never':
      return { kind: 'failed', problem: delivered.problem };
    case 'later': {
      const { problem, after } = delivered;
      return { kind: 'try-again', problem, ...(after !== undefined && { after }) };
    }
  }
}
