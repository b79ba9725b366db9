import { randomBytes } from 'node:crypto';
import type { Server } from 'restify';
import { workspacePage, type Built } from '../../workspace/page.js';
import { workspacePagePolicy } from '../headers.js';
import { handler, sendPage } from '../server.js';

/** Puts up the app: one page, whatever part of it an address below `/workspace` names. */
export function addWorkspacePage(server: Server, built: Built, council: () => string): void {
  const show = handler((_req, res) => {
    const nonce = randomBytes(16).toString('base64');
    res.removeHeader('X-Frame-Options');
    res.setHeader('Content-Security-Policy', workspacePagePolicy(nonce));
    sendPage(res, workspacePage(built, council(), nonce));
  });
  server.get('/workspace', show);
  server.get('/workspace/*', show);
}
