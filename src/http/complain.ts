import { createHash, randomUUID } from 'node:crypto';
import type { Request, Response, Server } from 'restify';
import { z } from 'zod';
import type { ConversationRecord } from '../../bot/channels/conversations.js';
import type { DirectLine } from '../../bot/channels/direct-line/channel.js';
import type { Grant, Tokens } from '../../bot/channels/direct-line/tokens.js';
import type { Inbound } from '../../bot/channels/inbound.js';
import { askingOf, type Spoken } from '../../bot/channels/spoken.js';
import { cleanText } from '../../bot/channels/text.js';
import { lastAsked, lastSaid, type Said } from '../../bot/channels/transcript.js';
import { isPending, type Session } from '../../bot/resident/session.js';
import { complainPage, noCookiePage, type ComplainView } from '../website/complain-page.js';
import type { Site } from '../website/layout.js';
import type { SentFile } from '../desk/files.js';
import { fieldsOf, formBody, isInParts, sentWith } from './bodies.js';
import { cookie, cookieOf } from './cookies.js';
import { badRequest, forbidden, tooMany } from './errors.js';
import { plainPagePolicy } from './headers.js';
import type { Limits } from './limits.js';
import type { Origin } from './origin.js';
import { clientAddress } from './request.js';
import { isSameOrigin } from './same-origin.js';
import { handler, redirect, sendPage } from './server.js';

export interface ComplainRoutes {
  readonly site: Site;
  readonly directLine: DirectLine;
  /** What the cookie holds: the right to one conversation, for fourteen days. */
  readonly tokens: Tokens;
  readonly limits: Limits;
  readonly origin: Origin;
  readonly trustedProxies: number;
  /** What the bot says first, before there is a conversation: a page that is only looked at begins none. */
  readonly greeting: () => readonly Spoken[];
  /** Whether the question that a session waits for may be typed, and how long the answer may be. */
  readonly fieldFor: (session: Session) => { readonly typed: boolean; readonly long: boolean } | undefined;
}

const path = '/complain';
const cookieName = 'redress-complain';

const form = z.object({
  once: z.uuid(),
  question: z.string().max(64).optional(),
  choice: z.string().max(200).optional(),
  text: z.string().default(''),
  command: z.enum(['back', 'help', 'speak to a person', 'start again', 'leave']).optional(),
});
type Form = z.infer<typeof form>;

/**
 * What was sent with a form, as a message. Words that were typed say more than a choice that was ticked. The same form
 * sent twice is one message; sent again with another answer or other files, after going back in the browser, it is another.
 *
 * @param choices those of the question that waits for an answer: a message says a choice in the words that people read
 */
function inboundOf(
  sent: Form,
  files: readonly SentFile[],
  choices: readonly { value: string; title: string }[],
): Inbound {
  const { once, question, command } = sent;
  const typed = cleanText(sent.text);
  const choice = typed.trim() === '' && command === undefined ? sent.choice : undefined;
  const title = choices.find(({ value }) => value === choice)?.title ?? choice;
  const content = createHash('sha256').update(JSON.stringify([question, choice, typed, command]));
  for (const { bytes } of files) content.update(createHash('sha256').update(bytes).digest());
  const answers =
    command === undefined && question !== undefined
      ? { question, ...(choice !== undefined && { choice }) }
      : undefined;
  return {
    text: command ?? title ?? typed,
    clientId: `${once}.${content.digest('base64url').slice(0, 16)}`,
    locale: 'en-GB',
    files,
    namesFiles: false,
    ...(answers && { answers }),
  };
}

/** What the resident said last: their words, and the files that were kept with them. */
function lastHeard(log: readonly Said[]): string | undefined {
  const heard = log.findLast((said) => said.by === 'resident');
  return heard && [heard.text, ...(heard.files ?? []).map(({ name }) => name)].join('\n').trim();
}

/** The interview as plain pages: the same conversation, one question a page, no JavaScript. */
export function addComplainPages(server: Server, parts: ComplainRoutes): void {
  const { site, directLine, tokens, limits, origin, trustedProxies, greeting, fieldFor } = parts;

  /** The page for what was last said; `problem` when the answer did not even reach the conversation. */
  function viewOf(record: ConversationRecord | null, problem?: string): ComplainView {
    const messages = record ? lastSaid(record.log) : greeting();
    const asking = askingOf(messages);
    const before = messages.filter((message) => message !== asking);
    const { question, choices = [] } = asking?.redress ?? {};
    const field = (record && fieldFor(record.session)) ?? {
      typed: choices.length === 0,
      long: record === null,
    };
    const misunderstood = record !== null && record.session.misunderstood > 0 ? before[0]?.text : undefined;
    return {
      yours: record ? lastHeard(record.log) : undefined,
      said: before,
      problem: problem ?? misunderstood,
      asked:
        asking && question !== undefined ? { id: question, text: asking.text, choices, ...field } : undefined,
      reference: messages.find(({ redress }) => redress?.recorded)?.redress?.recorded?.reference,
      recording: record !== null && isPending(record.session),
      once: randomUUID(),
    };
  }

  function show(res: Response, view: ComplainView): void {
    res.setHeader('Content-Security-Policy', plainPagePolicy);
    sendPage(res, complainPage(site, view));
  }

  function setCookie(res: Response, value: string, lifetime: number): void {
    res.setHeader('Set-Cookie', cookie(cookieName, value, { path, lifetime, secure: origin.secure }));
  }

  const grantOf = (req: Request): Grant | null => tokens.verify(cookieOf(req, cookieName));

  server.get(
    path,
    handler(async (req, res) => {
      const grant = grantOf(req) ?? { conversation: randomUUID(), user: `web_${randomUUID()}` };
      setCookie(res, tokens.issue(grant), tokens.lifetime);
      show(res, viewOf(await directLine.find(grant.conversation)));
    }),
  );

  server.post(
    path,
    // Before what may be 40 MB is read.
    handler((req) => {
      if (!isSameOrigin(req)) throw forbidden('WrongOrigin', 'This form was sent from another site.');
      const wait = isInParts(req) ? limits.uploads.take(clientAddress(req, trustedProxies)) : 0;
      if (wait > 0) throw tooMany(wait);
    }),
    ...formBody,
    handler(async (req, res) => {
      const parsed = form.safeParse(fieldsOf(req));
      if (!parsed.success)
        throw badRequest('This form was not filled in on our page. Please go back and try again.');
      const { data } = parsed;
      const grant = grantOf(req);
      if (grant === null) {
        res.setHeader('Content-Security-Policy', plainPagePolicy);
        sendPage(res, noCookiePage(site, cleanText(data.text)), 403);
        return;
      }
      if (data.command === 'leave') {
        setCookie(res, '', 0);
        redirect(res, path);
        return;
      }
      await take(req, res, grant, data);
    }),
  );

  /** Hands an answer to the conversation, and sends the browser on to the page that shows what came of it. */
  async function take(req: Request, res: Response, grant: Grant, data: Form): Promise<void> {
    const address = clientAddress(req, trustedProxies);
    const wait = limits.messages.take(grant.conversation);
    if (wait > 0) throw tooMany(wait);
    const record = await directLine.find(grant.conversation);
    const { files } = sentWith(req);
    const inbound = inboundOf(data, files, lastAsked(record?.log ?? [])?.redress?.choices ?? []);
    if (inbound.text.trim() === '' && files.length === 0) {
      show(res, viewOf(record, 'Please give an answer before you continue.'));
      return;
    }
    if (record === null) {
      const waitToBegin = limits.conversations.take(address);
      if (waitToBegin > 0) throw tooMany(waitToBegin);
      await directLine.open(grant, { channel: 'web' });
    }
    const received = await directLine.receive(grant.conversation, inbound);
    if (received.kind === 'full')
      throw forbidden('ConversationFull', 'These pages can hold no more answers.');
    redirect(res, path);
  }
}
