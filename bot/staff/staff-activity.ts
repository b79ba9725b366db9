import { z } from 'zod';
import type { Address } from './teams.js';

const account = z.object({ id: z.string(), aadObjectId: z.string().optional() });
const named = z.object({ id: z.string() });

/** What is used of an activity of Teams; everything else in it is dropped at the door. */
const activity = z.object({
  type: z.string(),
  id: z.string().default(''),
  serviceUrl: z.string(),
  from: account,
  recipient: named,
  conversation: z.object({
    id: z.string(),
    conversationType: z.string().default('personal'),
    tenantId: z.string().optional(),
  }),
  text: z.string().default(''),
  name: z.string().default(''),
  action: z.string().default(''),
  replyToId: z.string().optional(),
  value: z.unknown().optional(),
  membersAdded: z.array(named).default([]),
  membersRemoved: z.array(named).default([]),
  channelData: z
    .object({
      tenant: named.optional().catch(undefined),
      team: named.optional().catch(undefined),
      eventType: z.string().optional().catch(undefined),
    })
    .optional()
    .catch(undefined),
});

/** An activity of Teams. */
export type StaffActivity = z.infer<typeof activity>;

/** Reads an activity of channel `msteams`; undefined when it is none that we can read. */
export function readStaffActivity(body: unknown): StaffActivity | undefined {
  return activity.safeParse(body).data;
}

/** The tenant that it comes from. */
export function tenantOf({ channelData, conversation }: StaffActivity): string | undefined {
  return channelData?.tenant?.id ?? conversation.tenantId;
}

/** Whether it is in a chat of one person with the bot. */
export const isPersonal = ({ conversation }: StaffActivity): boolean =>
  conversation.conversationType === 'personal';

/** The id of its conversation: of a channel without the message that a thread hangs on. */
export const conversationOf = ({ conversation }: StaffActivity): string =>
  conversation.id.replace(/;messageid=.*$/, '');

/** Where an answer to it goes. */
export function addressOf(heard: StaffActivity): Address {
  const { serviceUrl, recipient, from, conversation } = heard;
  const { id, conversationType, tenantId } = conversation;
  return {
    channelId: 'msteams',
    serviceUrl,
    bot: { id: recipient.id, name: '' },
    user: { id: from.id, name: '' },
    conversation: {
      id,
      name: '',
      conversationType,
      isGroup: conversationType !== 'personal',
      ...(tenantId !== undefined && { tenantId }),
    },
  };
}

/** Where something new goes that answers nothing: a channel, not one of its threads. */
export function rootAddressOf(heard: StaffActivity): Address {
  const address = addressOf(heard);
  const { user: _, ...channel } = address;
  const { conversation } = address;
  if (isPersonal(heard) || conversation === undefined) return address;
  return { ...channel, conversation: { ...conversation, id: conversationOf(heard) } };
}
