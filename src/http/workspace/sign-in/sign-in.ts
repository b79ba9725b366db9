import type { Logger } from 'pino';
import type { Request, Server } from 'restify';
import type { Temporal } from 'temporal-polyfill';
import type { Clock } from '../../../clock.js';
import type { Config } from '../../../config.js';
import type { StaffBook } from '../../../desk/staff-book.js';
import type { Store } from '../../../storage/port.js';
import type { Site } from '../../../website/layout.js';
import type { Limits } from '../../limits.js';
import type { Origin } from '../../origin.js';
import type { SignIn } from '../asker.js';
import { addBrowserSignIn } from './browser.js';
import { hostCookie } from './cookies.js';
import { mayTryOut } from './development.js';
import { entraTokens } from './entra-tokens.js';
import { begun, openIdProvider } from './provider.js';
import { Sessions, type ReadSession } from './sessions.js';
import { SignedTokens } from './signed-tokens.js';
import { whoAsks } from './who-asks.js';

/** How long somebody may take to sign in at the provider, in seconds. */
const tenMinutes = 10 * 60;

export interface SignInParts {
  readonly config: Pick<Config, 'production' | 'publicUrl' | 'signIn' | 'trustedProxies'>;
  readonly store: Store;
  readonly staff: StaffBook;
  /** Signs what browsers keep. */
  readonly secret: string;
  readonly clock: Clock;
  readonly site: Site;
  readonly origin: Origin;
  readonly limits: Pick<Limits, 'signIns'>;
  readonly log: Logger;
}

/** How staff come in, and what is done about it now and then. */
export interface OpenSignIn extends SignIn {
  /** Forgets what is worth nothing any more. */
  tidy(now: Temporal.Instant): Promise<void>;
}

/** Sets up how staff come in: in Teams by its token, in a browser by OpenID Connect, for trying things out by a click. */
export async function openSignIn(parts: SignInParts): Promise<OpenSignIn> {
  const { config, store, staff, secret, clock, site, origin, limits, log } = parts;
  const { production, publicUrl, signIn, trustedProxies } = config;
  const sessions = await Sessions.open(store, secret, clock);
  const sessionCookie = hostCookie('redress-session', origin.secure);
  const host = publicUrl === undefined ? undefined : new URL(publicUrl).host;
  const tryOut = (req: Request) => mayTryOut(req, config);
  const asked = new WeakMap<Request, Promise<ReadSession>>();

  function sessionOf(req: Request): Promise<ReadSession> | undefined {
    const token = sessionCookie.of(req);
    if (token === undefined) return undefined;
    const read = asked.get(req) ?? sessions.read(token);
    asked.set(req, read);
    return read;
  }

  const askers = {
    ...{ staff, sessionOf, mayTryOut: tryOut },
    entra: signIn.entra && entraTokens({ ...signIn.entra, host, clock }),
  };

  return {
    whoAsks: (req) => whoAsks(req, askers),
    tidy: (now) => sessions.tidy(now),
    addRoutes(server: Server) {
      server.use(async (req, res) => {
        if (!req.getPath().startsWith('/api/workspace/')) return;
        const read = await sessionOf(req);
        if (read?.kind !== 'session' || read.renewed === undefined) return;
        res.setHeader('Set-Cookie', sessionCookie.set(read.renewed, sessions.lifetime));
      });
      addBrowserSignIn(server, {
        ...{ site, staff, sessions, sessionCookie, mayTryOut: tryOut, trustedProxies },
        begun: new SignedTokens({
          ...{ secret, clock, purpose: 'workspace-sign-in', claims: begun, lifetime: tenMinutes },
        }),
        begunCookie: hostCookie('redress-sign-in', origin.secure),
        provider: signIn.provider && openIdProvider(signIn.provider),
        // What a request says of its host is not to be believed where it matters.
        originOf: (req) => (production ? publicUrl : origin.of(req)),
        signIns: limits.signIns,
        failed: (code) => {
          log.warn({ code }, 'a sign-in did not work');
        },
      });
    },
  };
}
