import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useHost } from './host.js';

/** Signs out of this browser. In Teams one is there as long as one is in Teams. */
export function SignOut(): ReactElement | null {
  return useHost().kind === 'browser' ? (
    <form method="post" action="/workspace/sign-out">
      <Button type="submit" appearance="subtle" size="small">
        Sign out
      </Button>
    </form>
  ) : null;
}
