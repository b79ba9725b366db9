import type { ReactElement } from 'react';
import { Gate } from './Gate.js';

/** What somebody sees in a frame that is not of Teams, or when Teams does not answer: nobody can sign in there. */
export function NotInTeams(): ReactElement {
  return (
    <Gate
      title="Complaints"
      problem="Teams does not answer."
      ways={[
        {
          called: 'Try again',
          act: () => {
            location.reload();
          },
        },
        { called: 'Open in a browser', href: location.href, beside: true },
      ]}
    >
      <p>This page stands inside another one, and cannot find out who you are there.</p>
    </Gate>
  );
}
