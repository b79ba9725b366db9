import type { Request, Response, Server } from 'restify';
import type { Clock } from '../../clock.js';
import { hasRole } from '../../complaints/directory.js';
import type { AccessLog } from '../../desk/access-log.js';
import { jsonBody } from '../bodies.js';
import { handler } from '../server.js';
import type { SignIn } from './asker.js';
import type { Endpoint, RawAsked } from './endpoint.js';
import { notForYou, unknownAsker, wrongHeader } from './problems.js';

/** What every endpoint stands behind. */
export interface Gate {
  readonly signIn: SignIn;
  readonly access: AccessLog;
  readonly clock: Clock;
}

const root = '/api/workspace';

/** Puts endpoints up: who asks, whether their role may, whether the request fits, and what is written down of it. */
export function addEndpoints(server: Server, endpoints: readonly Endpoint[], gate: Gate): void {
  for (const endpoint of endpoints) {
    const route = root + endpoint.path.replaceAll(/\{(\w+)\}/g, ':$1');
    const answer = handler((req, res) => pass(endpoint, req, res, gate));
    if (endpoint.method === 'get' || endpoint.method === 'del') server[endpoint.method](route, answer);
    else server[endpoint.method](route, jsonBody, answer);
  }
}

async function pass(
  endpoint: Endpoint,
  req: Request,
  res: Response,
  { signIn, access, clock }: Gate,
): Promise<void> {
  const asker = await signIn.whoAsks(req);
  if (asker.kind === 'nobody') throw unknownAsker(asker.why);
  const { person, by } = asker;
  if (!hasRole(person, endpoint.may)) throw notForYou();
  const now = clock();
  const asked: RawAsked = {
    ...{ person, now },
    params: { ...(req.params as unknown as object) },
    query: Object.fromEntries(new URLSearchParams(req.getQuery())),
    body: req.body as unknown,
    version: versionIn(req.header('if-match')),
    key: keyIn(req.header('idempotency-key')),
  };
  const name = `${endpoint.method.toUpperCase()} ${endpoint.path}`;
  await endpoint.handle(asked, res, (thing) =>
    access.keep({ at: now, person: person.email, thing, endpoint: name, by }),
  );
}

/** The version that an `If-Match` header names; undefined when there is none. */
function versionIn(header: string | undefined): number | undefined {
  if (header === undefined) return undefined;
  const named = /^(?:W\/)?"(\d{1,9})"$/.exec(header)?.[1];
  if (named === undefined) throw wrongHeader('If-Match', 'give the version that you looked at, as in "7".');
  return Number(named);
}

/** The key that an `Idempotency-Key` header gives; undefined when there is none. */
function keyIn(header: string | undefined): string | undefined {
  if (header === undefined || /^[\w-]{8,100}$/.test(header)) return header;
  throw wrongHeader('Idempotency-Key', 'give 8 to 100 letters, figures and hyphens.');
}
