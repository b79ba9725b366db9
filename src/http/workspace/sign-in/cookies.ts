import type { Request } from 'restify';
import { cookie, cookieOf } from '../../cookies.js';

/** A cookie of the workspace, that goes with every request to this host and to no other. */
export interface HostCookie {
  readonly of: (req: Request) => string | undefined;
  /** The header that sets it, for so many seconds. */
  readonly set: (value: string, lifetime: number) => string;
  /** The header that takes it away. */
  readonly clear: string;
}

/** A cookie by its name. Where there is https its prefix has browsers refuse one that another host has set. */
export function hostCookie(name: string, secure: boolean): HostCookie {
  const whole = secure ? `__Host-${name}` : name;
  const set = (value: string, lifetime: number) => cookie(whole, value, { path: '/', lifetime, secure });
  return { of: (req) => cookieOf(req, whole), set, clear: set('', 0) };
}
