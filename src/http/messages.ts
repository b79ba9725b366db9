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
        const answer = await cloud.receive(req.header('authorization', ''), activity);
        if (answer?.body === undefined) res.sendRaw(answer?.status ?? 200, '');
        else res.json(answer.status, answer.body);
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
