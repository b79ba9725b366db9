import { Text } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { ApiError } from '../api/client.js';
import { Gate } from './Gate.js';
import { useHost } from './host.js';
import { NoTeamsToken } from './no-teams-token.js';
import { signInAsAnother, signInHere } from './pages.js';

interface NotKnownParts {
  readonly error: ApiError;
  readonly again: () => void;
}

/** What somebody sees whom the service does not know: who has not signed in, or is not on the staff list. */
export function NotKnown({ error, again }: NotKnownParts): ReactElement {
  const host = useHost();
  if (host.kind === 'teams') return <NotKnownInTeams error={error} again={again} />;
  if (error.status === 403) {
    return (
      <Gate
        title="Complaints"
        problem={error.message}
        ways={[
          { called: 'Sign in with another account', href: signInAsAnother() },
          { called: 'Try again', act: again },
        ]}
      >
        {null}
      </Gate>
    );
  }
  return (
    <Gate title="Complaints" ways={[{ called: 'Sign in', href: signInHere() }]}>
      <p>This is where the council’s staff deal with complaints. Sign in with your council account.</p>
    </Gate>
  );
}

function NotKnownInTeams({ error, again }: NotKnownParts): ReactElement {
  return (
    <Gate
      title="Complaints"
      problem={error.message}
      ways={[
        { called: 'Try again', act: again },
        { called: 'Open in a browser', href: location.href, beside: true },
      ]}
    >
      {error instanceof NoTeamsToken && (
        <Text size={200}>If you ask for help, say that Teams answered: {error.reason}</Text>
      )}
    </Gate>
  );
}
