import {
  Button,
  Link,
  makeStyles,
  MessageBar,
  MessageBarBody,
  tokens,
  typographyStyles,
} from '@fluentui/react-components';
import { useEffect, useRef, type ReactElement, type ReactNode } from 'react';

const useStyles = makeStyles({
  page: {
    display: 'grid',
    rowGap: tokens.spacingVerticalL,
    justifyItems: 'start',
    maxWidth: '36rem',
    margin: '0 auto',
    padding: `${tokens.spacingVerticalXXXL} ${tokens.spacingHorizontalL}`,
  },
  heading: { ...typographyStyles.title1, margin: 0, outlineStyle: 'none' },
  ways: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalM, alignItems: 'center' },
});

/** A way in or out: a button for what is done here, a link for what leads elsewhere. */
type Way =
  | { readonly called: string; readonly href: string; readonly beside?: true }
  | { readonly called: string; readonly act: () => void };

interface GateParts {
  readonly title: string;
  readonly children: ReactNode;
  /** What went wrong, if anything did. */
  readonly problem?: string;
  /** The first is what most people want. */
  readonly ways: readonly Way[];
}

/** The page before the app: why one is not in it, and the ways on. */
export function Gate({ title, children, problem, ways }: GateParts): ReactElement {
  const styles = useStyles();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus();
  }, []);
  return (
    <main className={styles.page}>
      <h1 ref={heading} tabIndex={-1} className={styles.heading}>
        {title}
      </h1>
      {problem !== undefined && (
        <MessageBar intent="error" layout="multiline" role="alert">
          <MessageBarBody>{problem}</MessageBarBody>
        </MessageBar>
      )}
      {children}
      <div className={styles.ways}>
        {ways.map((way, index) => (
          <OneWay key={way.called} way={way} first={index === 0 ? 'first' : 'other'} />
        ))}
      </div>
    </main>
  );
}

function OneWay({ way, first }: { readonly way: Way; readonly first: 'first' | 'other' }): ReactElement {
  if ('act' in way) {
    return (
      <Button appearance={first === 'first' ? 'primary' : 'secondary'} onClick={way.act}>
        {way.called}
      </Button>
    );
  }
  const beside = way.beside && { target: '_blank', rel: 'noopener' };
  return first === 'first' ? (
    <Button as="a" appearance="primary" href={way.href} {...beside}>
      {way.called}
    </Button>
  ) : (
    <Link href={way.href} {...beside}>
      {way.called}
    </Link>
  );
}
