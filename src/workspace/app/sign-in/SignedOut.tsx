import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  Link,
} from '@fluentui/react-components';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState, type ReactElement } from 'react';
import type { Session } from '../../contract/session.js';
import { ask, whenSignedOut } from '../api/client.js';
import { useHost } from './host.js';
import { signInBeside } from './pages.js';
import { hearSignedIn } from './signed-in-again.js';

/**
 * Says so when the session ends while somebody is at work, and lets them sign in beside this page, which stays as it is with
 * all that was typed.
 */
export function SignedOut({ session }: { readonly session: Session }): ReactElement {
  const host = useHost();
  const queries = useQueryClient();
  const [out, setOut] = useState(false);
  const before = useRef<Element | null>(null);
  const [silent, setSilent] = useState(false);
  const { email } = session.person;

  useEffect(() => {
    whenSignedOut(() => {
      before.current ??= document.activeElement;
      setOut(true);
    });
    return () => {
      whenSignedOut(() => undefined);
    };
  }, []);

  // Back to where one was at work, which may be a form of its own that the rest of the page is hidden behind.
  useEffect(() => {
    if (out) return;
    if (before.current instanceof HTMLElement) before.current.focus();
    before.current = null;
  }, [out]);

  // Somebody else sees other cases: nothing of this page is theirs.
  const [first] = useState(email);
  useEffect(() => {
    if (email !== first) location.reload();
  }, [email, first]);

  useEffect(() => {
    async function lookAgain(): Promise<void> {
      const now = await ask<Session>('/session');
      queries.setQueryData(['session'], now);
      setOut(false);
      await queries.invalidateQueries();
    }
    return hearSignedIn(() => {
      setSilent(false);
      lookAgain().catch(() => {
        setSilent(true);
      });
    });
  }, [queries]);

  return (
    <Dialog open={out} modalType="alert">
      <DialogSurface>
        <DialogBody>
          <DialogTitle>You are signed out</DialogTitle>
          <DialogContent>
            <p>
              {host.kind === 'teams'
                ? 'Teams could not say who you are any more.'
                : 'Some time has passed, or you signed out in another window.'}{' '}
              Nothing that you typed here is lost. What you did last may not have been done: do it again
              afterwards.
            </p>
            {silent && <p role="alert">You are not signed in yet. Please try again.</p>}
          </DialogContent>
          <DialogActions>
            {host.kind !== 'teams' && (
              <Button as="a" appearance="primary" href={signInBeside} target="_blank" rel="opener">
                Sign in again
              </Button>
            )}
            <Button
              onClick={() => {
                setOut(false);
              }}
            >
              Back to what I typed
            </Button>
            {host.kind === 'teams' && (
              <Link href={location.href} target="_blank" rel="noopener">
                Open in a browser
              </Link>
            )}
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
