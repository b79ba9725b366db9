import type { Request } from 'restify';
import { byIdentity, type Identity } from '../../../complaints/recognising.js';
import type { StaffBook } from '../../../desk/staff-book.js';
import { forbidden, HttpError } from '../../errors.js';
import { bearerToken } from '../../request.js';
import { isSameOrigin } from '../../same-origin.js';
import type { Asker } from '../asker.js';
import { EntraSilent, type ReadEntraToken } from './entra-tokens.js';
import type { ReadSession } from './sessions.js';

export interface AskerParts {
  readonly staff: StaffBook;
  /** Checks a token of Teams; undefined where Teams is not set up. */
  readonly entra: ((token: string) => Promise<ReadEntraToken>) | undefined;
  /** The session that the request's cookie speaks for; undefined when it brings none. */
  readonly sessionOf: (req: Request) => Promise<ReadSession> | undefined;
  /** Whether a request may be of somebody who signed in for trying things out. */
  readonly mayTryOut: (req: Request) => boolean;
}

/** Who an identity is to the council, by the staff list as it stands: a leaver is out at once, a starter in. */
export async function knownAs(identity: Identity, by: 'session' | 'teams', staff: StaffBook): Promise<Asker> {
  await staff.refresh();
  const found = byIdentity(staff.directory(), identity);
  if (found.kind !== 'staff') return { kind: 'nobody', why: found.kind };
  await staff.recognise(found.person, identity.objectId);
  return { kind: 'staff', person: found.person, by };
}

/**
 * Who sends a request: by the token that Teams gave the app, else by the session of a browser.
 *
 * @throws HttpError 403 for a change that a page of another site asks a browser for, 415 when it is not JSON, 503 when Entra
 *   cannot be asked
 */
export async function whoAsks(req: Request, parts: AskerParts): Promise<Asker> {
  const token = bearerToken(req);
  if (token !== undefined) return byTeams(token, parts);
  const read = await parts.sessionOf(req);
  if (read === undefined) return { kind: 'nobody', why: 'no-token' };
  if (read.kind !== 'session') return { kind: 'nobody', why: read.kind === 'none' ? 'not-ours' : 'expired' };
  const { by, objectId, addresses } = read.session;
  if (by === 'development' && !parts.mayTryOut(req)) return { kind: 'nobody', why: 'not-ours' };
  refuseForgery(req);
  return knownAs({ objectId, addresses }, 'session', parts.staff);
}

async function byTeams(token: string, { entra, staff }: AskerParts): Promise<Asker> {
  try {
    const read = await entra?.(token);
    if (read === undefined) return { kind: 'nobody', why: 'not-ours' };
    return read.kind === 'nobody' ? read : await knownAs(read.identity, 'teams', staff);
  } catch (error) {
    if (!(error instanceof EntraSilent)) throw error;
    throw new HttpError(
      503,
      'SignInUnavailable',
      'Microsoft’s sign-in does not answer. Please try again in a minute.',
    );
  }
}

// A browser adds the cookie to whatever any page has it send; only what our own pages send may change anything.
function refuseForgery(req: Request): void {
  if (req.method === 'GET' || req.method === 'HEAD') return;
  if (!isSameOrigin(req)) throw forbidden('WrongOrigin', 'This request was sent from another site.');
  const hasBody =
    Number(req.headers['content-length'] ?? 0) > 0 || req.headers['transfer-encoding'] !== undefined;
  // A form of another site cannot send JSON without asking us first.
  if (hasBody && !/^application\/json\s*(;|$)/i.test(req.header('content-type', ''))) {
    throw new HttpError(415, 'UnsupportedMediaType', 'The request must be JSON.');
  }
}
