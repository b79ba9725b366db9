import { Link } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { Link as Route } from 'wouter';

interface Linked {
  readonly reference: string;
  /** What stands in the link; the reference, unless it is given. */
  readonly children?: string;
  /** What is opened with it: the form of a command, or a letter. */
  readonly query?: { readonly command: string } | { readonly letter: string };
  /** What a screen reader says, where the words of the link alone do not tell it from others. */
  readonly about?: string;
}

/** A link to a case. */
export function CaseLink({ reference, children = reference, query, about }: Linked): ReactElement {
  const opens = query ? `?${new URLSearchParams(query).toString()}` : '';
  return (
    <PlaceLink to={`/cases/${encodeURIComponent(reference)}${opens}`} {...(about !== undefined && { about })}>
      {children}
    </PlaceLink>
  );
}

interface PlaceLinked extends Pick<Linked, 'about'> {
  readonly to: string;
  readonly children: string;
}

/** A link to somewhere in the app. @param to below `/workspace` */
export function PlaceLink({ to, children, about }: PlaceLinked): ReactElement {
  return (
    <Route href={to} asChild>
      <Link inline aria-label={about}>
        {children}
      </Link>
    </Route>
  );
}
