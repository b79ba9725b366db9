import { randomUUID } from 'node:crypto';
import type { Request, Response, Server } from 'restify';
import type { DirectLine } from '../../bot/channels/direct-line/channel.js';
import type { Grant, Tokens } from '../../bot/channels/direct-line/tokens.js';
import { readInbound } from '../../bot/channels/inbound.js';
import type { SentFile } from '../desk/files.js';
import { activityOf, jsonBody, sentWith, uploadBody } from './bodies.js';
import { badRequest, forbidden, notFound, tooMany } from './errors.js';
import type { Limits } from './limits.js';
import { socketOrigin, type Origin } from './origin.js';
import { bearerToken, clientAddress, pathParameter, queryParameter } from './request.js';
import { handler } from './server.js';

export interface DirectLineRoutes {
  readonly directLine: DirectLine;
  /** For thirty minutes: what every request of a client carries. */
  readonly tokens: Tokens;
  /** For fourteen days: what the page keeps, to go on with a conversation after its token has expired. */
  readonly resumeKeys: Tokens;
  readonly limits: Limits;
  readonly origin: Origin;
  readonly trustedProxies: number;
}

const expired = () => forbidden('TokenInvalid', 'The token has expired, or is not for this conversation.');
const unknown = () => notFound('There is no such conversation.');

/**
 * A watermark: how many activities the client has. None at all means none so far.
 *
 * @returns undefined for what is not a watermark
 */
export function readWatermark(text: string | undefined): number | undefined {
  return /^\d{0,9}$/.test(text ?? '') ? Number(text ?? '') : undefined;
}

/** Direct Line 3.0 over HTTP, as Microsoft's own client speaks it. */
export function addDirectLine(server: Server, parts: DirectLineRoutes): void {
  const { directLine, tokens, resumeKeys, limits, origin, trustedProxies } = parts;

  const issued = (grant: Grant) => ({
    conversationId: grant.conversation,
    token: tokens.issue(grant),
    expires_in: tokens.lifetime,
  });

  function started(req: Request, grant: Grant, watermark: string) {
    const answer = issued(grant);
    const query = new URLSearchParams({ watermark, t: answer.token }).toString();
    const path = `/directline/conversations/${grant.conversation}/stream?${query}`;
    return { ...answer, streamUrl: socketOrigin(origin.of(req)) + path };
  }

  /** What the token in the header grants. Tokens are taken from nowhere else. */
  function granted(req: Request): Grant {
    const grant = tokens.verify(bearerToken(req));
    if (grant === null) throw expired();
    return grant;
  }

  /** The same, where the address names the conversation: the token must be for that one. */
  function grantedHere(req: Request): Grant {
    const grant = granted(req);
    if (grant.conversation !== pathParameter(req, 'id')) throw expired();
    return grant;
  }

  function limitAddress(req: Request): void {
    const wait = limits.conversations.take(clientAddress(req, trustedProxies));
    if (wait > 0) throw tooMany(wait);
  }

  function watermarkOf(req: Request): number {
    const watermark = readWatermark(queryParameter(req, 'watermark'));
    if (watermark === undefined) throw badRequest('The watermark must be a whole number.');
    return watermark;
  }

  async function receive(
    req: Request,
    res: Response,
    body: unknown,
    files: readonly SentFile[] = [],
  ): Promise<void> {
    const { conversation } = grantedHere(req);
    const wait = limits.messages.take(conversation);
    if (wait > 0) throw tooMany(wait);
    const inbound = readInbound(body);
    if (inbound === undefined)
      throw badRequest('The body must be an activity of the type message, event or typing.');
    if (inbound === 'nothing') {
      res.json(200, { id: randomUUID() });
      return;
    }
    // The activity of an upload names its files as well; without one, what it names lies elsewhere.
    const namesFiles = inbound.namesFiles && files.length === 0;
    const received = await directLine.receive(conversation, { ...inbound, files, namesFiles });
    if (received.kind === 'unknown') throw unknown();
    if (received.kind === 'full')
      throw forbidden('ConversationFull', 'This conversation can hold no more messages.');
    res.json(200, { id: received.id });
  }

  server.post(
    '/directline/tokens/generate',
    handler((req, res) => {
      limitAddress(req);
      const grant = { conversation: randomUUID(), user: `dl_${randomUUID()}` };
      res.json(200, { ...issued(grant), resumeKey: resumeKeys.issue(grant) });
    }),
  );

  server.post(
    '/directline/tokens/refresh',
    handler((req, res) => {
      res.json(200, issued(granted(req)));
    }),
  );

  server.post(
    '/directline/tokens/resume',
    handler(async (req, res) => {
      limitAddress(req);
      const grant = resumeKeys.verify(bearerToken(req));
      if (grant === null) throw expired();
      if ((await directLine.find(grant.conversation)) === null) throw unknown();
      res.json(200, { ...issued(grant), resumeKey: resumeKeys.issue(grant) });
    }),
  );

  server.post(
    '/directline/conversations',
    handler(async (req, res) => {
      const grant = granted(req);
      limitAddress(req);
      const { isNew } = await directLine.open(grant);
      res.json(isNew ? 201 : 200, started(req, grant, ''));
    }),
  );

  server.get(
    '/directline/conversations/:id',
    handler(async (req, res) => {
      const grant = grantedHere(req);
      const watermark = watermarkOf(req);
      if ((await directLine.find(grant.conversation)) === null) throw unknown();
      res.json(200, started(req, grant, String(watermark)));
    }),
  );

  server.get(
    '/directline/conversations/:id/activities',
    handler(async (req, res) => {
      const { conversation } = grantedHere(req);
      const watermark = watermarkOf(req);
      const wait = limits.reads.take(conversation);
      if (wait > 0) throw tooMany(wait);
      const record = await directLine.find(conversation);
      if (record === null) throw unknown();
      res.json(200, directLine.activitySet(record, watermark));
    }),
  );

  server.post(
    '/directline/conversations/:id/activities',
    ...jsonBody,
    handler(async (req, res) => {
      const body: unknown = req.body;
      await receive(req, res, body);
    }),
  );

  server.post(
    '/directline/conversations/:id/upload',
    // Before what may be 40 MB is read.
    handler((req) => {
      grantedHere(req);
      const wait = limits.uploads.take(clientAddress(req, trustedProxies));
      if (wait > 0) throw tooMany(wait);
    }),
    ...uploadBody,
    handler(async (req, res) => {
      const brought = sentWith(req);
      await receive(req, res, activityOf(brought), brought.files);
    }),
  );
}
