/** Where somebody goes who asked for nothing in particular. */
const home = '/workspace';

// Never a name that anybody has: only what is a path and stays one is the same under it.
const nowhere = 'http://nowhere.invalid';

/**
 * Where somebody goes after signing in: an address of the workspace, whatever was asked for. Nothing else is followed, least
 * of all to another site.
 *
 * @param asked a path with its query, as it came with a request
 */
export function destination(asked: string | undefined): string {
  if (asked === undefined || !asked.startsWith('/') || !URL.canParse(asked, nowhere)) return home;
  const { origin, pathname, search, hash } = new URL(asked, nowhere);
  const inside = pathname === home || pathname.startsWith(`${home}/`);
  const signing = /^\/workspace\/sign-(in|out)(\/|$)/.test(pathname);
  return origin === nowhere && inside && !signing ? pathname + search + hash : home;
}
