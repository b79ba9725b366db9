import type { Request, Response, Server } from 'restify';
import { z } from 'zod';
import type { StaffBook } from '../../../desk/staff-book.js';
import {
  signedOutPage,
  signInProblemPage,
  tryOutPage,
  type SignInProblem,
} from '../../../workspace/sign-in-pages.js';
import type { Site } from '../../../website/layout.js';
import { formBody } from '../../bodies.js';
import { badRequest, forbidden, tooMany } from '../../errors.js';
import { plainPagePolicy } from '../../headers.js';
import type { RateLimit } from '../../rate-limit.js';
import { clientAddress, queryParameter } from '../../request.js';
import { isSameOrigin } from '../../same-origin.js';
import { handler, redirect, sendPage } from '../../server.js';
import type { HostCookie } from './cookies.js';
import { destination } from './destination.js';
import { ProviderProblem, type Begun, type Provider } from './provider.js';
import type { Sessions } from './sessions.js';
import type { SignedTokens } from './signed-tokens.js';
import { knownAs } from './who-asks.js';

export interface BrowserRoutes {
  readonly site: Site;
  readonly staff: StaffBook;
  readonly sessions: Sessions;
  readonly sessionCookie: HostCookie;
  /** What is kept in the browser between going to the provider and coming back. */
  readonly begun: SignedTokens<Begun>;
  readonly begunCookie: HostCookie;
  /** Undefined where none is set up. */
  readonly provider: Provider | undefined;
  /** The service's origin as the provider knows it; undefined where it would have to be guessed in production. */
  readonly originOf: (req: Request) => string | undefined;
  readonly mayTryOut: (req: Request) => boolean;
  readonly signIns: RateLimit;
  readonly trustedProxies: number;
  /** Told of what went wrong, by a code that tells of nobody. */
  readonly failed: (code: string) => void;
}

const path = '/workspace/sign-in';
const donePath = `${path}/done`;
const outPath = '/workspace/sign-out';

const chosen = z.object({ person: z.email(), to: z.string().optional() });

/** The addresses by which staff sign in and out with a browser. */
export function addBrowserSignIn(server: Server, parts: BrowserRoutes): void {
  const { site, staff, sessions, sessionCookie, begun, begunCookie, provider, originOf, mayTryOut } = parts;

  function show(res: Response, page: string, status = 200): void {
    res.setHeader('Content-Security-Policy', plainPagePolicy);
    sendPage(res, page, status);
  }

  function tell(res: Response, problem: SignInProblem, status: number): void {
    show(res, signInProblemPage(site, problem), status);
  }

  function limit(req: Request): void {
    const wait = parts.signIns.take(clientAddress(req, parts.trustedProxies));
    if (wait > 0) throw tooMany(wait);
  }

  async function goToProvider(req: Request, res: Response, asked: Provider, origin: string): Promise<void> {
    limit(req);
    const to = destination(queryParameter(req, 'to'));
    const afresh = queryParameter(req, 'afresh') !== undefined;
    const redirectUri = origin + donePath;
    const { address, kept } = await asked.begin({ redirectUri, to, ...(afresh && { prompt: 'login' }) });
    res.setHeader('Set-Cookie', begunCookie.set(await begun.issue(kept), begun.lifetime));
    redirect(res, address.href);
  }

  /** Lets what the provider did not do be told to the person who waits for it. */
  async function told(res: Response, work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      if (!(error instanceof ProviderProblem)) throw error;
      parts.failed(error.code);
      tell(res, { kind: error.kind }, error.kind === 'silent' ? 503 : 400);
    }
  }

  server.get(
    path,
    handler(async (req, res) => {
      const origin = originOf(req);
      if (provider !== undefined && origin !== undefined) {
        await told(res, () => goToProvider(req, res, provider, origin));
      } else if (mayTryOut(req)) {
        await staff.refresh();
        const people = staff.directory().people.filter(({ active }) => active);
        show(res, tryOutPage(site, people, destination(queryParameter(req, 'to'))));
      } else {
        tell(res, { kind: 'not-set-up' }, 503);
      }
    }),
  );

  server.get(
    donePath,
    handler(async (req, res) => {
      const origin = originOf(req);
      const read = await begun.read(begunCookie.of(req) ?? '');
      // Used or not, it is worth nothing again.
      res.setHeader('Set-Cookie', begunCookie.clear);
      if (provider === undefined || origin === undefined || read.kind !== 'valid') {
        tell(res, { kind: 'not-begun' }, 400);
        return;
      }
      limit(req);
      await told(res, async () => {
        const current = new URL(`${origin}${donePath}?${req.getQuery()}`);
        const identity = await provider.finish(current, read.claims);
        const asker = await knownAs(identity, 'session', staff);
        if (asker.kind === 'nobody') {
          const why = asker.why === 'left' ? 'left' : 'stranger';
          tell(res, { kind: why, address: identity.addresses[0] }, 403);
          return;
        }
        const { objectId, addresses } = identity;
        await enter(res, {
          by: 'provider',
          addresses: [...addresses],
          ...(objectId !== undefined && { objectId }),
        });
        redirect(res, read.claims.to);
      });
    }),
  );

  server.post(
    path,
    ...formBody,
    handler(async (req, res) => {
      if (!mayTryOut(req)) throw forbidden('NotFromHere', 'Nobody signs in like this here.');
      if (!isSameOrigin(req)) throw forbidden('WrongOrigin', 'This form was sent from another site.');
      const form = chosen.safeParse(req.body);
      if (!form.success) throw badRequest('person: must be the e-mail address of somebody in the staff list');
      const identity = { objectId: undefined, addresses: [form.data.person.toLowerCase()] };
      const asker = await knownAs(identity, 'session', staff);
      if (asker.kind === 'nobody') throw badRequest('person: must be somebody in the staff list');
      await enter(res, { by: 'development', addresses: identity.addresses });
      redirect(res, destination(form.data.to));
    }),
  );

  async function enter(res: Response, who: Parameters<Sessions['begin']>[0]): Promise<void> {
    const fresh = sessionCookie.set(await sessions.begin(who), sessions.lifetime);
    res.setHeader('Set-Cookie', who.by === 'provider' ? [begunCookie.clear, fresh] : fresh);
  }

  server.post(
    outPath,
    ...formBody,
    handler(async (req, res) => {
      if (!isSameOrigin(req)) throw forbidden('WrongOrigin', 'This form was sent from another site.');
      const token = sessionCookie.of(req);
      const read = token === undefined ? undefined : await sessions.read(token);
      if (read?.kind === 'session') await sessions.end(read.session);
      res.setHeader('Set-Cookie', sessionCookie.clear);
      redirect(res, outPath);
    }),
  );

  server.get(
    outPath,
    handler((_req, res) => {
      show(res, signedOutPage(site));
    }),
  );
}
