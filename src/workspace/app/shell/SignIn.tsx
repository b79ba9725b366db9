import { Link, Title1 } from '@fluentui/react-components';
import type { ReactElement } from 'react';

/** What somebody sees who is not signed in. */
export function SignIn(): ReactElement {
  return (
    <main>
      <Title1 as="h1">Complaints</Title1>
      <p>
        <Link href="/workspace/sign-in">Sign in</Link>
      </p>
    </main>
  );
}
