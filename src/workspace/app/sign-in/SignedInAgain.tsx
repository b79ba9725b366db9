import { useEffect, type ReactElement } from 'react';
import { Gate } from './Gate.js';
import { tellSignedIn } from './signed-in-again.js';

/** What opens beside a page whose session had ended, once somebody has signed in again: it tells that page, and goes. */
export function SignedInAgain(): ReactElement {
  useEffect(() => {
    tellSignedIn();
    window.close();
  }, []);
  return (
    <Gate title="You are signed in again" ways={[{ called: 'Go to the worklist', href: '/workspace' }]}>
      <p>You can close this window and go on where you were.</p>
    </Gate>
  );
}
