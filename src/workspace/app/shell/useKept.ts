import { useCallback, useState } from 'react';
import { useSession } from '../api/queries.js';
import type { Typed } from './typed.js';

/** What is typed, kept for this tab of the browser until it is let go. */
export interface Kept {
  readonly typed: Typed;
  /** Whether it was typed before: the page was loaded anew, the session ended, the connection broke. */
  readonly restored: boolean;
  readonly change: (typed: Typed) => void;
  /** Forgets it, and begins with what stood there first. */
  readonly letGo: () => void;
}

/**
 * Keeps what is typed in this tab, so that neither a reload, nor an expired session, nor a lost connection takes it away. It
 * is kept under the name of whoever is signed in: somebody else who signs in at the same machine does not find it.
 *
 * @param place names what it is typed into, such as the case and the command
 * @param first what stands there before anything is typed
 */
export function useKept(place: string, first: Typed): Kept {
  const person = useSession().data?.person.email ?? '';
  const name = `redress:${person}:${place}`;
  const [before] = useState(() => read(name));
  const [typed, setTyped] = useState<Typed>(before ?? first);
  const [restored, setRestored] = useState(before !== undefined);
  const change = useCallback(
    (next: Typed) => {
      setTyped(next);
      write(name, next);
    },
    [name],
  );
  const letGo = useCallback(() => {
    forget(name);
    setTyped(first);
    setRestored(false);
  }, [name, first]);
  return { typed, restored, change, letGo };
}

// A browser may forbid a page in a frame to keep anything: what is typed then lives as long as the page.
function read(name: string): Typed | undefined {
  try {
    const found: unknown = JSON.parse(sessionStorage.getItem(name) ?? 'null');
    return isTyped(found) ? found : undefined;
  } catch {
    return undefined;
  }
}

function write(name: string, typed: Typed): void {
  try {
    sessionStorage.setItem(name, JSON.stringify(typed));
  } catch {
    return;
  }
}

function forget(name: string): void {
  try {
    sessionStorage.removeItem(name);
  } catch {
    return;
  }
}

const isTyped = (found: unknown): found is Typed =>
  typeof found === 'object' &&
  found !== null &&
  Object.values(found).every((value) => typeof value === 'string');
