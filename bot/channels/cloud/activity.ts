import type { Activity } from 'botbuilder';
import { z } from 'zod';

const id = z.string().min(1).max(1_000);

const account = z.object({
  id,
  name: z.string().default(''),
  aadObjectId: z.string().exactOptional(),
  role: z.string().exactOptional(),
});

/** What every channel of the Bot Framework sends, as far as it is used. */
const activity = z.object({
  type: z.string().min(1).max(64),
  id: id.exactOptional(),
  channelId: z.string().regex(/^[a-z0-9-]{1,64}$/),
  serviceUrl: z.url({ protocol: /^https?$/ }),
  from: account,
  recipient: account.default({ id: 'bot', name: '' }),
  conversation: z.object({
    id,
    name: z.string().default(''),
    isGroup: z.boolean().default(false),
    conversationType: z.string().default(''),
    tenantId: z.string().exactOptional(),
  }),
  text: z.string().default(''),
  locale: z.string().exactOptional(),
  name: z.string().exactOptional(),
  /** Of an installation: whether it begins or ends. */
  action: z.string().exactOptional(),
  replyToId: z.string().exactOptional(),
  deliveryMode: z.string().exactOptional(),
  membersAdded: z.array(account).exactOptional(),
  membersRemoved: z.array(account).exactOptional(),
  attachments: z.array(z.looseObject({ contentType: z.string() })).exactOptional(),
  value: z.unknown().optional(),
  channelData: z.unknown().optional(),
});

/** The same without the nulls that some channels write where others leave a field out. */
function withoutNulls(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  const kept = Object.entries(value).filter(([, field]) => field !== null);
  return Object.fromEntries(kept.map(([name, field]) => [name, withoutNulls(field)]));
}

/** Reads the body of a request as an activity of the Bot Framework; undefined when it is none. */
export function readActivity(body: unknown): Activity | undefined {
  const parsed = activity.safeParse(withoutNulls(body));
  if (!parsed.success) return undefined;
  return { localTimezone: '', callerId: '', label: '', valueType: '', listenFor: [], ...parsed.data };
}
