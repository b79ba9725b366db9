import type { Server } from 'restify';
import { letterSheetPolicy } from '../headers.js';
import { handler, sendPage } from '../server.js';

const sheet =
  '<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><title>Letter</title></head></html>';

/**
 * Puts up the sheet that the app shows letters on. It is empty: the app asks the API for a letter, with whatever proves who
 * asks, and puts it there. So a letter has no address of its own that could be passed on, and a frame in Teams, where no cookie
 * goes with it, needs none.
 */
export function addLetterSheet(server: Server): void {
  server.get(
    '/workspace/letter-sheet',
    handler((_req, res) => {
      res.removeHeader('X-Frame-Options');
      res.setHeader('Content-Security-Policy', letterSheetPolicy);
      sendPage(res, sheet);
    }),
  );
}
