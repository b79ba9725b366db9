import { Button, makeStyles, Spinner, tokens } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';

const useStyles = makeStyles({
  cards: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    listStyleType: 'none',
    margin: 0,
    padding: 0,
  },
  card: {
    display: 'grid',
    gap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    overflowWrap: 'anywhere',
  },
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
  },
  empty: {
    padding: tokens.spacingVerticalXL,
    textAlign: 'center',
    color: tokens.colorNeutralForeground2,
    backgroundColor: tokens.colorNeutralBackground2,
    borderRadius: tokens.borderRadiusMedium,
  },
  more: { marginTop: tokens.spacingVerticalM, display: 'flex', justifyContent: 'center' },
});

/** Things one below the other. */
export function Cards({ children }: { readonly children: ReactNode }): ReactElement {
  return <ul className={useStyles().cards}>{children}</ul>;
}

/** One of them. */
export function Card({ children }: { readonly children: ReactNode }): ReactElement {
  return <li className={useStyles().card}>{children}</li>;
}

/** What it is, in a line: its name, how it stands, where it leads. */
export function CardHead({ children }: { readonly children: ReactNode }): ReactElement {
  return <div className={useStyles().head}>{children}</div>;
}

/** There is nothing to show, and that is all right; or what to do. */
export function Empty({ children }: { readonly children: ReactNode }): ReactElement {
  return <p className={useStyles().empty}>{children}</p>;
}

/** Goes on with a list, where there is more of it. */
export function More({
  loading,
  onMore,
}: {
  readonly loading: boolean;
  readonly onMore: () => void;
}): ReactElement {
  return (
    <div className={useStyles().more}>
      {loading ? <Spinner size="tiny" label="Fetching more…" /> : <Button onClick={onMore}>Show more</Button>}
    </div>
  );
}
