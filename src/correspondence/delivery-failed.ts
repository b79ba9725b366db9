import { asText, paragraph } from './letter.js';
import type { Message } from './message.js';

/** A message that could not be delivered, for whoever must see to it. */
export function deliveryFailed(failed: Message, to: string, { at }: Pick<Message, 'at'>): Message {
  const parts = paragraph(
    `The ${failed.kind} of ${failed.reference} could not be delivered to ${failed.to}. Please reach them otherwise.`,
  );
  return {
    id: `${failed.id}.delivery-failed`,
    reference: failed.reference,
    to,
    by: 'card',
    kind: 'delivery-failed',
    subject: `A message of ${failed.reference} was not delivered`,
    text: asText(parts),
    parts,
    format: 'usual',
    at,
  };
}
