import type { Temporal } from 'temporal-polyfill';
import type { Refusal } from '../complaints/refusal.js';
import type { Acted } from './act.js';
import type { CaseDesk } from './desk.js';

/** A complaint that a member of staff was told of, on a form. */
interface LoggedForm {
  /** Names the form, so that it comes to one complaint however often it is sent. */
  readonly form: string;
  /** E-mail address of whoever filled it in. */
  readonly by: string;
  readonly at: Temporal.Instant;
  /** The fields of `receive`, not yet checked. */
  readonly data: unknown;
}

/** Takes in a complaint that any member of staff was told of (Code 3.1, 3.2). @returns the refusal that names the rule */
export function logComplaint(
  desk: Pick<CaseDesk, 'act'>,
  { form, by, at, data }: LoggedForm,
): Promise<Acted | Refusal> {
  return desk.act({ at, as: by, source: `form:${by}:${form}`, command: 'receive', data });
}
