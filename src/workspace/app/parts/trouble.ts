import { ApiError } from '../api/client.js';

/** What is wrong with a form, as the service says it. */
export interface TroubleInForm {
  /** What is said of the field of a path, if anything is. */
  readonly saidAt: (path: string) => string | undefined;
  /** The same, as its `Field` is given it. */
  readonly at: (path: string) => { validationMessage: string; validationState: 'error' } | object;
  /** What is about no field that the form shows, and so is said of the form as a whole. */
  readonly elsewhere: Error | null;
}

/**
 * Finds the field of a form that the service did not take.
 *
 * @param fields the paths that the form shows. `roles` is also meant by `person.roles.0`: an item of it, in what it is sent in
 */
export function troubleIn(error: Error | null, fields: readonly string[]): TroubleInForm {
  const named = error instanceof ApiError ? `.${error.problem.field ?? ''}.` : '';
  const wrong = fields.find((path) => named.includes(`.${path}.`));
  const saidAt = (path: string) => (path === wrong ? error?.message : undefined);
  return {
    saidAt,
    at(path) {
      const said = saidAt(path);
      return said === undefined ? {} : { validationMessage: said, validationState: 'error' };
    },
    elsewhere: wrong === undefined ? error : null,
  };
}
