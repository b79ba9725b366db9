import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';

const useStyles = makeStyles({
  text: {
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
    margin: 0,
    fontFamily: tokens.fontFamilyBase,
    padding: tokens.spacingHorizontalM,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
  },
});

/** A letter as plain text, line by line as it goes out. */
export function LetterText({ children }: { readonly children: string }): ReactElement {
  return <pre className={useStyles().text}>{children}</pre>;
}
