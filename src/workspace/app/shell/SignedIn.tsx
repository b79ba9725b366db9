import { makeStyles, mergeClasses, Spinner, Text, tokens } from '@fluentui/react-components';
import { Suspense, type ReactElement } from 'react';
import { Link, Redirect, Route, Router, Switch, useLocation } from 'wouter';
import type { Session } from '../../contract/session.js';
import { SignOut } from '../sign-in/SignOut.js';
import { Live } from './Live.js';
import { homeFor, dealing, placesFor, type Place } from './places.js';
import { Page } from './Page.js';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalL,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  places: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalM,
    listStyleType: 'none',
    margin: 0,
    padding: 0,
  },
  place: { color: tokens.colorNeutralForeground1, padding: tokens.spacingVerticalXS },
  here: { fontWeight: tokens.fontWeightSemibold, textDecorationLine: 'none' },
  person: { marginInlineStart: 'auto' },
});

/** The app for somebody who is signed in: where they can go, and where they are. */
export function SignedIn({ session }: { readonly session: Session }): ReactElement {
  const places = placesFor(session.person.roles);
  return (
    <Router base="/workspace">
      <Bar places={places} session={session} />
      {session.person.roles.some((role) => dealing.includes(role)) && <Live />}
      <Suspense fallback={<Spinner label="Opening…" />}>
        <Switch>
          {places.map(({ path, page: Shown }) => (
            <Route key={path} path={path}>
              {(params) => <Shown params={params as Record<string, string>} session={session} />}
            </Route>
          ))}
          <Route path="/">
            <Redirect to={homeFor(session.person.roles)} replace />
          </Route>
          <Route>
            <Page title="Page not found">
              <p>There is no page at this address, or it is not for your role.</p>
            </Page>
          </Route>
        </Switch>
      </Suspense>
    </Router>
  );
}

function Bar({
  places,
  session,
}: {
  readonly places: readonly Place[];
  readonly session: Session;
}): ReactElement {
  const styles = useStyles();
  const [location] = useLocation();
  return (
    <header className={styles.bar}>
      <Text weight="semibold">{session.council.name}</Text>
      <nav aria-label="Complaints">
        <ul className={styles.places}>
          {places
            .flatMap(({ path, called }) => (called === undefined ? [] : [{ path, called }]))
            .map(({ path, called }) => {
              const here = location === path;
              return (
                <li key={path}>
                  <Link
                    href={path}
                    aria-current={here ? 'page' : undefined}
                    className={mergeClasses(styles.place, here && styles.here)}
                  >
                    {called}
                  </Link>
                </li>
              );
            })}
        </ul>
      </nav>
      <Text className={styles.person}>{session.person.name}</Text>
      <SignOut />
    </header>
  );
}
