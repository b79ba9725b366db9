import type { Request } from 'restify';
import { asksForHere, isFromHere } from '../../loopback.js';
import type { SignInConfig } from '../../../sign-in-config.js';

/** What decides whether there is a sign-in for trying things out. */
interface Circumstances {
  readonly production: boolean;
  readonly signIn: SignInConfig;
  readonly trustedProxies: number;
}

/**
 * Whether a request may sign in as anybody, with one click, for trying things out: never in production, nor where anybody
 * vouches for staff, nor behind a proxy; and only by whoever sits at this machine, in a page that came from it.
 */
export function mayTryOut(req: Request, { production, signIn, trustedProxies }: Circumstances): boolean {
  const real =
    production || signIn.provider !== undefined || signIn.entra !== undefined || trustedProxies > 0;
  return !real && isFromHere(req) && asksForHere(req);
}
