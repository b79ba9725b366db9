import type { Request } from 'restify';

/**
 * Whether a form was sent from a page of ours. Browsers say so themselves; those too old to do that name the origin,
 * and what names nothing comes without the cookie, which other sites' forms cannot send.
 */
export function isSameOrigin(req: Request): boolean {
  const site = req.header('sec-fetch-site', '');
  if (site !== '') return site === 'same-origin';
  const origin = req.header('origin', '');
  return origin === '' || (URL.canParse(origin) && new URL(origin).host === req.header('host', ''));
}
