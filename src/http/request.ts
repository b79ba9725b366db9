import type { Request } from 'restify';

/**
 * The address that a request came from.
 *
 * @param trustedProxies how many proxies stand in front: so many entries of X-Forwarded-For, from its end, are their word
 */
export function clientAddress(req: Request, trustedProxies: number): string {
  const hops = req
    .header('x-forwarded-for', '')
    .split(',')
    .map((hop) => hop.trim());
  const told = trustedProxies > 0 ? hops.at(-trustedProxies) : undefined;
  return told ?? req.socket.remoteAddress ?? '';
}

/** A parameter of the address's query; undefined when it is not there. */
export function queryParameter(req: Request, name: string): string | undefined {
  return new URLSearchParams(req.getQuery()).get(name) ?? undefined;
}

/** The token in the Authorization header; undefined when there is none. */
export function bearerToken(req: Request): string | undefined {
  return /^Bearer (\S+)$/i.exec(req.header('authorization', ''))?.[1];
}

/** The part of a path that a pattern such as `/conversations/:id` names. */
export function pathParameter(req: Request, name: string): string {
  const params: unknown = req.params;
  if (typeof params !== 'object' || params === null) return '';
  const value: unknown = Object.entries(params).find(([key]) => key === name)?.[1];
  return typeof value === 'string' ? value : '';
}
