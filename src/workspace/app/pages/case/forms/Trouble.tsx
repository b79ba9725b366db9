import { Link, MessageBar, MessageBarBody } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { ApiError } from '../../../api/client.js';
import { signInBeside } from '../../../sign-in/pages.js';
import type { Typed } from '../../../shell/typed.js';
import { spread, type Field } from './fields.js';

/** What is wrong with what was sent: by field, and what the service said. */
export interface Wrong {
  readonly byField: Readonly<Record<string, string>>;
  readonly error: ApiError | undefined;
}

/** What is wrong, from what the service said. */
export function troubleOf(error: unknown): Wrong {
  if (!(error instanceof ApiError)) throw error;
  const { field } = error.problem;
  return { byField: field === undefined ? {} : { [field]: said(error) }, error };
}

/** The sentence with the rule that says so. */
function said({ problem: { message, provision } }: ApiError): string {
  return provision === undefined ? message : `${message} (${provision})`;
}

/** What is wrong with the form as a whole; what is wrong with a field stands at the field. */
export function Trouble({
  wrong: { error, byField },
  fields,
  typed,
}: {
  readonly wrong: Wrong;
  readonly fields: readonly Field[];
  readonly typed: Typed;
}): ReactElement | null {
  const shown = new Set(
    [...fields, ...spread(fields, typed)].flatMap((one) => ('path' in one ? [one.path] : [])),
  );
  const elsewhere = Object.keys(byField).some((path) => shown.has(path));
  if (!error || elsewhere) return null;
  return (
    <MessageBar intent="error" layout="multiline" role="alert">
      <MessageBarBody>
        {said(error)}
        {error.status === 401 && (
          <>
            {' '}
            <Link href={signInBeside} target="_blank" inline>
              Sign in in a new window
            </Link>
            , then send it again. What you typed is still here.
          </>
        )}
      </MessageBarBody>
    </MessageBar>
  );
}
