import { createContext, useContext } from 'react';
import { isFramed, openTeams, type Teams } from './teams.js';

/** Where the app stands: in a window of a browser, in Teams, or in a frame of something else. */
export type Host =
  | { readonly kind: 'browser' }
  | { readonly kind: 'teams'; readonly teams: Teams }
  | { readonly kind: 'unknown-frame' };

const Standing = createContext<Host>({ kind: 'browser' });
export const HostProvider = Standing.Provider;
export const useHost = (): Host => useContext(Standing);

/** Finds out where the app stands. Never fails. */
export async function findHost(): Promise<Host> {
  if (!isFramed()) return { kind: 'browser' };
  try {
    const teams = await openTeams();
    goTo(teams.place);
    return { kind: 'teams', teams };
  } catch {
    return { kind: 'unknown-frame' };
  }
}

/** Goes to the case that a link in Teams names, unless the address has already said where to. */
function goTo(place: string | undefined): void {
  if (place === undefined || !/^\/workspace\/?$/.test(location.pathname)) return;
  history.replaceState(null, '', `/workspace/cases/${encodeURIComponent(place)}`);
}
