import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useEffect, useRef, type ReactElement, type ReactNode } from 'react';

const useStyles = makeStyles({
  page: { padding: tokens.spacingHorizontalL, maxWidth: '90rem' },
  heading: { ...typographyStyles.title2, marginTop: 0, outlineStyle: 'none' },
});

interface PageParts {
  /** The page's name: its heading, and the window's title. */
  readonly title: string;
  readonly children: ReactNode;
}

/** A page of the app. When it opens its heading has the focus, so that a screen reader says where one is. */
export function Page({ title, children }: PageParts): ReactElement {
  const styles = useStyles();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus();
  }, []);
  useEffect(() => {
    document.title = `${title} – Complaints`;
  }, [title]);
  return (
    <main className={styles.page}>
      <h1 ref={heading} tabIndex={-1} className={styles.heading}>
        {title}
      </h1>
      {children}
    </main>
  );
}
