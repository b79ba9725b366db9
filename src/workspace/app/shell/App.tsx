import { Spinner } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { ApiError } from '../api/client.js';
import { useSession } from '../api/queries.js';
import { NotKnown } from '../sign-in/NotKnown.js';
import { SignedInAgain } from '../sign-in/SignedInAgain.js';
import { SignedOut } from '../sign-in/SignedOut.js';
import { Standing } from '../sign-in/Standing.js';
import { Problem } from './Problem.js';
import { SignedIn } from './SignedIn.js';

/** The whole app: in the theme of where it stands, for whoever is signed in. */
export function App(): ReactElement {
  return (
    <Standing>{location.pathname === '/workspace/signed-in' ? <SignedInAgain /> : <Contents />}</Standing>
  );
}

function Contents(): ReactElement {
  const session = useSession();
  const again = () => void session.refetch();
  if (session.isPending) return <Spinner label="Opening complaints…" />;
  if (session.data) {
    return (
      <>
        <SignedIn session={session.data} />
        <SignedOut session={session.data} />
      </>
    );
  }
  const { error } = session;
  return error instanceof ApiError && (error.status === 401 || error.status === 403) ? (
    <NotKnown error={error} again={again} />
  ) : (
    <Problem error={error} again={again} />
  );
}
