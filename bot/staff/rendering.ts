import { digestCard } from '../../adaptive-cards/list-card.js';
import { messageCard } from '../../adaptive-cards/message-card.js';
import { nameOf } from '../../src/complaints/alert-days.js';
import type { Complaint } from '../../src/complaints/complaint.js';
import type { Person } from '../../src/complaints/directory.js';
import { obligations } from '../../src/complaints/obligations.js';
import { permitted } from '../../src/complaints/permissions.js';
import { referenceOf } from '../../src/correspondence/alert-cards.js';
import { cardKinds, type CardKind, type Message } from '../../src/correspondence/message.js';
import type { Carriable } from '../../src/desk/carrier.js';
import { contextOf, type StaffParts } from './parts.js';
import { sayingCard } from './posting.js';
import type { Said } from './teams.js';

export const cardKind = (kind: Message['kind']): CardKind | undefined =>
  cardKinds.find((one) => one === kind);

/** How much of what a message says stands above the case, in characters. */
const room = 600;

/** What a card of a case says at its top: the message that called for it, with what is not in the case itself. */
export function occasionOf(message: Message) {
  const kind = cardKind(message.kind);
  if (kind === undefined) return undefined;
  const own = kind === 'delivery-failed' || kind === 'escalation' || kind === 'action-due';
  const [first] = own ? message.parts.filter((part) => 'text' in part) : [];
  const more = first && 'text' in first ? `: ${first.text.slice(0, room)}` : '';
  return { kind, subject: `${message.subject}${more}` };
}

/** Whether somebody may see a case. */
export function sees(
  reader: Person,
  complaint: Complaint,
  parts: Pick<StaffParts, 'desk' | 'clock'>,
): boolean {
  return permitted(complaint, 'show', { ...contextOf(parts), actor: reader.email }) === undefined;
}

/** A message that is about many cases, or about one that its reader may not see, as a card of its own. */
export async function messageAsCard(message: Carriable, reader: Person, parts: StaffParts): Promise<Said> {
  if (message.kind !== 'digest') return sayingCard(messageCard(message));
  const { tells = [] } = message;
  const context = contextOf(parts);
  const references = [...new Set(tells.map(referenceOf))];
  const entries = await Promise.all(references.map((reference) => parts.desk.find(reference)));
  const lines = entries
    .flatMap((entry) => (entry ? [entry.state] : []))
    .map((complaint) => {
      const owed = obligations(complaint, context.policy, context.calendar, context.directory, context.now);
      const told = owed.filter((one) =>
        tells.some((name) => name.startsWith(`${complaint.reference} ${nameOf(one)},`)),
      );
      return { complaint, obligations: told };
    });
  return sayingCard(digestCard(lines, reader, context));
}
