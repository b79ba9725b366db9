import {
  FluentProvider,
  makeStaticStyles,
  makeStyles,
  mergeClasses,
  Spinner,
  type Theme,
} from '@fluentui/react-components';
import { useEffect, useState, useSyncExternalStore, type ReactElement, type ReactNode } from 'react';
import { proveBy } from '../api/client.js';
import { findHost, HostProvider, type Host } from './host.js';
import { teamsProof } from './teams-proof.js';
import { isDark, themeInBrowser, themeInTeams } from './themes.js';
import { NotInTeams } from './NotInTeams.js';

const useWholePage = makeStaticStyles({ body: { margin: 0 } });
const useStyles = makeStyles({
  whole: { minHeight: '100vh', colorScheme: 'light' },
  // What the browser itself draws, such as scroll bars and calendars, is dark too.
  dark: { colorScheme: 'dark' },
});

/** Finds out where the app stands, and shows it there: in that place's theme, and signed in by its way. */
export function Standing({ children }: { readonly children: ReactNode }): ReactElement {
  useWholePage();
  const styles = useStyles();
  const [host, setHost] = useState<Host>();
  const [inTeams, setInTeams] = useState('default');
  const liked = themeInBrowser(useLiked());
  useEffect(() => {
    void findHost().then((found) => {
      if (found.kind === 'teams') {
        proveBy(teamsProof(found.teams));
        setInTeams(found.teams.theme);
        found.teams.onTheme(setInTeams);
      }
      setHost(found);
    });
  }, []);
  const theme: Theme = host?.kind === 'teams' ? themeInTeams(inTeams) : liked;
  return (
    <FluentProvider theme={theme} className={mergeClasses(styles.whole, isDark(theme) && styles.dark)}>
      {host === undefined && <Spinner label="Opening complaints…" />}
      {host?.kind === 'unknown-frame' && <NotInTeams />}
      {host !== undefined && host.kind !== 'unknown-frame' && (
        <HostProvider value={host}>{children}</HostProvider>
      )}
    </FluentProvider>
  );
}

const darkLiked = matchMedia('(prefers-color-scheme: dark)');

function whenLikingChanges(tell: () => void): () => void {
  darkLiked.addEventListener('change', tell);
  return () => {
    darkLiked.removeEventListener('change', tell);
  };
}

/** Which pages the reader's browser asks for. */
function useLiked(): 'dark' | 'light' {
  return useSyncExternalStore(whenLikingChanges, () => (darkLiked.matches ? 'dark' : 'light'));
}
