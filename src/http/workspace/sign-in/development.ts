import type { Request, Response, Server } from 'restify';
import type { Tokens } from '../../../../bot/channels/direct-line/tokens.js';
import { activePerson, type Directory } from '../../../complaints/directory.js';
import { signInPage } from '../../../workspace/sign-in-page.js';
import type { Site } from '../../../website/layout.js';
import { formBody } from '../../bodies.js';
import { cookie, cookieOf } from '../../cookies.js';
import { forbidden, notFound } from '../../errors.js';
import { plainPagePolicy } from '../../headers.js';
import { isLoopback } from '../../messages.js';
import type { Origin } from '../../origin.js';
import { isSameOrigin } from '../../same-origin.js';
import { handler, redirect, sendPage } from '../../server.js';
import type { Asker, SignIn } from '../asker.js';

const cookieName = 'redress-session';

/** What signing in needs. */
export interface SignInParts {
  readonly tokens: Tokens;
  readonly directory: () => Directory;
  readonly site: Site;
  readonly origin: Origin;
}

/** For trying things out on one's own machine: whoever sits at it picks who of the staff list to be. */
export function developmentSignIn({ tokens, directory, site, origin }: SignInParts): SignIn {
  const scope = { path: '/', lifetime: tokens.lifetime, secure: origin.secure };

  function asker(req: Request): Asker {
    const token = cookieOf(req, cookieName);
    if (token === undefined) return { kind: 'nobody', why: 'no-token' };
    const grant = tokens.verify(token);
    if (grant === null || !isFromHere(req)) return { kind: 'nobody', why: 'expired' };
    const person = activePerson(directory(), grant.user);
    if (!person) return { kind: 'nobody', why: 'left' };
    if (req.method !== 'GET' && !isSameOrigin(req)) return { kind: 'nobody', why: 'not-ours' };
    return { kind: 'staff', person, by: 'session' };
  }

  return {
    whoAsks: (req) => Promise.resolve(asker(req)),
    addRoutes(server: Server) {
      server.get(
        '/workspace/sign-in',
        handler((req, res) => {
          if (!isFromHere(req)) throw notFound('There is nothing at this address.');
          res.setHeader('Content-Security-Policy', plainPagePolicy);
          sendPage(
            res,
            signInPage(
              site,
              directory().people.filter(({ active }) => active),
            ),
          );
        }),
      );
      server.post(
        '/workspace/sign-in',
        ...formBody,
        handler((req: Request, res: Response) => {
          if (!isFromHere(req) || !isSameOrigin(req))
            throw forbidden('NotFromHere', 'This is only for this machine.');
          const { person: email = '' } = req.body as Record<string, string>;
          const person = activePerson(directory(), email);
          if (!person) throw notFound('There is nobody with this address in the staff list.');
          const token = tokens.issue({ conversation: 'workspace', user: person.email });
          res.setHeader('Set-Cookie', cookie(cookieName, token, scope));
          redirect(res, '/workspace');
        }),
      );
    },
  };
}

/** Whether a browser on this machine asks, under a name that can only be this machine. */
const isFromHere = (req: Request) =>
  req.header('x-forwarded-for', '') === '' &&
  isLoopback(req.socket.remoteAddress ?? '') &&
  isLoopback(req.header('host', '').replace(/:\d+$/, ''));
