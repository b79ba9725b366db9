import type { Request } from 'restify';

/** Where a cookie goes, for how many seconds (0 takes it away), and whether only over https. */
interface CookieScope {
  readonly path: string;
  readonly lifetime: number;
  readonly secure: boolean;
}

/** A cookie that no script can read and that no other site's form can send. */
export function cookie(name: string, value: string, { path, lifetime, secure }: CookieScope): string {
  return `${name}=${value}; Path=${path}; Max-Age=${lifetime}; HttpOnly; SameSite=Lax${secure ? '; Secure' : ''}`;
}

/** The value of a cookie that came with a request; undefined when it did not. */
export function cookieOf(req: Request, name: string): string | undefined {
  const pairs = req.header('cookie', '').split(';');
  return pairs
    .find((pair) => pair.trim().startsWith(`${name}=`))
    ?.trim()
    .slice(name.length + 1);
}
