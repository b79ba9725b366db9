import type { ComplaintEvent, ComplaintReceived } from '../complaints/event.js';
import type { CouncilPolicy } from '../policy/schema.js';
import type { Message } from './message.js';
import { receipt } from './receipt.js';

/**
 * The messages that an event of a case obliges the council to send, to whom and by which channel. Pure: the same event
 * gives the same messages with the same ids, however often it is asked.
 *
 * @param position where the event stands in its case, from 0
 */
export function correspondence(event: ComplaintEvent, position: number, policy: CouncilPolicy): Message[] {
  const address = whereTo(event);
  if (!address) return [];
  return [
    {
      id: `${event.reference}.${position}.receipt`,
      reference: event.reference,
      ...address,
      kind: 'receipt',
      ...receipt(event, policy),
      at: event.at,
    },
  ];
}

/** E-mail where there is an address for it, else post; a complaint with neither is answered by telephone. */
function whereTo({ resident, representative }: ComplaintReceived): Pick<Message, 'to' | 'by'> | undefined {
  const email = representative?.correspondWith ? (representative.email ?? resident.email) : resident.email;
  if (email !== undefined) return { to: email, by: 'email' };
  return resident.address === undefined ? undefined : { to: resident.address, by: 'post' };
}
