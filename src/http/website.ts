import { randomBytes } from 'node:crypto';
import type { Request, Response, Server } from 'restify';
import { embeddedChatPage, homePage } from '../website/chat-page.js';
import type { Site } from '../website/layout.js';
import { policyPage } from '../website/policy-page.js';
import { chatPagePolicy, plainPagePolicy } from './headers.js';
import { socketOrigin, type Origin } from './origin.js';
import { handler, sendPage } from './server.js';

/** The pages that are for everybody: the chat, the chat for other sites' frames, and the complaints policy. */
export function addWebsite(server: Server, site: Site, origin: Origin): void {
  const socketAt = (req: Request) => socketOrigin(origin.of(req));
  const newNonce = () => randomBytes(16).toString('base64');

  server.get(
    '/',
    handler((req, res) => {
      const nonce = newNonce();
      res.setHeader('Content-Security-Policy', chatPagePolicy(nonce, socketAt(req), "'none'"));
      sendPage(res, homePage(site, nonce));
    }),
  );

  server.get(
    '/chat',
    handler((req, res) => {
      const nonce = newNonce();
      res.setHeader('Content-Security-Policy', chatPagePolicy(nonce, socketAt(req), '*'));
      mayBeFramed(res);
      sendPage(res, embeddedChatPage(site, nonce));
    }),
  );

  server.get(
    '/policy',
    handler((_req, res) => {
      res.setHeader('Content-Security-Policy', plainPagePolicy);
      sendPage(res, policyPage(site));
    }),
  );
}

/** Takes away the headers that keep a page out of other sites' frames. */
function mayBeFramed(res: Response): void {
  res.removeHeader('X-Frame-Options');
  res.setHeader('Cross-Origin-Resource-Policy', 'cross-origin');
  res.setHeader('Cross-Origin-Opener-Policy', 'unsafe-none');
}
