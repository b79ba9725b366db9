import { FluentProvider, Spinner, webLightTheme } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { ApiError } from '../api/client.js';
import { useSession } from '../api/queries.js';
import { Problem } from './Problem.js';
import { SignedIn } from './SignedIn.js';
import { SignIn } from './SignIn.js';

/** The whole app: in the theme of where it stands, for whoever is signed in. */
export function App(): ReactElement {
  return (
    <FluentProvider theme={webLightTheme}>
      <Contents />
    </FluentProvider>
  );
}

function Contents(): ReactElement {
  const session = useSession();
  if (session.isPending) return <Spinner label="Opening complaints…" />;
  if (session.data) return <SignedIn session={session.data} />;
  if (session.error instanceof ApiError && session.error.status === 401) return <SignIn />;
  return <Problem error={session.error} again={() => void session.refetch()} />;
}
