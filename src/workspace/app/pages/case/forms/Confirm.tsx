import { makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef, type ReactElement } from 'react';
import type { Foreseen } from '../../../../contract/case/commands.js';
import { Letter } from '../../../parts/Letter.js';

const useStyles = makeStyles({
  heading: { margin: 0, outlineStyle: 'none', fontSize: tokens.fontSizeBase400 },
});

/** What a command would lead to, with the letters exactly as they would be sent. */
export function Confirm({ foreseen }: { readonly foreseen: Foreseen }): ReactElement {
  const styles = useStyles();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus();
  }, []);
  const letters = foreseen.messages.filter(({ by }) => by !== 'card');
  return (
    <>
      <h3 ref={heading} tabIndex={-1} className={styles.heading}>
        {letters.length === 0 ? 'No letter goes out' : 'This is what will be sent'}
      </h3>
      {letters.length === 0 && foreseen.messages.length > 0 && (
        <p>The resident cannot be written to. Somebody is told to reach them another way.</p>
      )}
      {letters.map((message, index) => (
        <Letter key={index} message={message} />
      ))}
    </>
  );
}
