import type { z } from 'zod';
import type { Refusal } from '../../complaints/refusal.js';
import { HttpError } from '../errors.js';
import type { Asker } from './asker.js';

/** A request that does not fit the description of its endpoint. */
export function invalid(issues: readonly z.core.$ZodIssue[]): HttpError {
  const named = issues.map((issue) => {
    const unknown = issue.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : [];
    return { field: [...issue.path, ...unknown].join('.'), message: issue.message };
  });
  const field = named[0]?.field === '' ? undefined : named[0]?.field;
  const message = named[0]?.message ?? 'The request could not be read.';
  const where = field === undefined ? '' : `${field}: `;
  return new HttpError(400, 'BadArgument', `${where}${message}`, {}, { field, issues: named });
}

/** A rule that said no: nothing has changed, and it says which rule it is. */
export function refused({ provision, field, message }: Refusal): HttpError {
  return provision === 'version'
    ? new HttpError(412, 'ChangedSince', message)
    : new HttpError(422, 'Refused', message, {}, { provision, field });
}

/** What does not fit the description of a command: the field, and the rule that asks for it. */
export const outside = ({ provision, field, message }: Refusal) =>
  new HttpError(400, 'BadArgument', message, {}, { provision, field });

/** A header that is not there, or cannot be read. */
export const wrongHeader = (field: 'If-Match' | 'Idempotency-Key', message: string) =>
  new HttpError(400, 'BadArgument', `${field}: ${message}`, {}, { field });

/**
 * The version of something that whoever changes it has looked at.
 *
 * @throws HttpError 400 where they do not say which
 */
export function needed(version: number | undefined, of: 'case' | 'staff list' | 'policy'): number {
  if (version !== undefined) return version;
  throw wrongHeader('If-Match', `give the version of the ${of} that you looked at, as in "7".`);
}

const whyNot: Readonly<Record<Extract<Asker, { kind: 'nobody' }>['why'], string>> = {
  'no-token': 'Please sign in.',
  expired: 'You were signed out because some time has passed. Please sign in again.',
  'not-ours': 'Please sign in again.',
  'other-tenant': 'This account belongs to another organisation.',
  stranger:
    'You are signed in, but you are not in the staff list for complaints. Ask a complaints officer to add you.',
  left: 'The staff list says that you no longer work for the council. If that is wrong, ask a complaints officer.',
};

/** Nobody that we know asks: 401 where signing in would help, 403 where it would not. */
export function unknownAsker(why: keyof typeof whyNot): HttpError {
  const known = why === 'stranger' || why === 'left' || why === 'other-tenant';
  return new HttpError(known ? 403 : 401, known ? 'NotStaff' : 'NotSignedIn', whyNot[why]);
}

/** Somebody of the staff asks for what is not for their role. */
export const notForYou = () =>
  new HttpError(403, 'NotForYourRole', 'This is not for your role. Ask a complaints officer if you need it.');
