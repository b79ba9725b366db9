import type { Request, Response, Server } from 'restify';
import { readActivity } from '../../bot/channels/cloud/activity.js';
import { NotAuthenticated, type CloudChannel } from '../../bot/channels/cloud/channel.js';
import { jsonBody } from './bodies.js';
import { badRequest, forbidden, HttpError } from './errors.js';
import { isFromHere, isLoopback } from './loopback.js';
import { handler } from './server.js';

/**
 * The address that Teams and Azure send activities to. Without an app id nothing can be checked, so only programs
 * on this machine are heard, and only they are answered.
 */
export function addMessages(server: Server, cloud: CloudChannel, hasAppId: boolean): void {
  server.post(
    '/api/messages',
    ...jsonBody,
    handler(async (req: Request, res: Response) => {
      const activity = readActivity(req.body);
      if (activity === undefined) throw badRequest('The body must be an activity of the Bot Framework.');
      if (!hasAppId && !(isFromHere(req) && isLoopback(new URL(activity.serviceUrl).hostname))) {
        throw forbidden('NotConfigured', 'This service is not set up to take activities from elsewhere.');
      }
      try {
        sendAnswer(res, await cloud.receive(req.header('authorization', ''), activity));
      } catch (error) {
        if (!(error instanceof NotAuthenticated)) throw error;
        throw new HttpError(
          401,
          'Unauthorized',
          'The token is missing, or is not one of the Bot Framework for this bot.',
        );
      }
    }),
  );
}

type Answer = Awaited<ReturnType<CloudChannel['receive']>>;

/** Sends what a turn came to: nothing but that it was taken, a value, or one that is written out already. */
export function sendAnswer(res: Response, answer: Answer = taken): void {
  if ('json' in answer) {
    const headers = {
      'Content-Type': 'application/json',
      'Content-Length': String(Buffer.byteLength(answer.json)),
    };
    res.sendRaw(answer.status, answer.json, headers);
  } else if ('body' in answer && answer.body !== undefined) res.json(answer.status, answer.body);
  else res.sendRaw(answer.status, '');
}

const taken = { status: 200 };
