import { makeStyles, tokens } from '@fluentui/react-components';
import { useCallback, type ReactElement, type SyntheticEvent } from 'react';

const useStyles = makeStyles({
  frame: {
    display: 'block',
    width: '100%',
    minHeight: '20rem',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: 'white',
    // A letter looks as on paper, whatever theme the app has.
    colorScheme: 'light',
  },
});

/**
 * A letter as it is mailed, on a sheet of its own: an empty page of ours whose policy lets styles stand on elements and nothing
 * run, in a frame in which no script may run either. The letter is put there from here, so that it needs no address.
 *
 * @param html the page as it is mailed
 * @param title what the frame is called for whoever does not see it
 */
export function LetterFrame({
  html,
  title,
}: {
  readonly html: string;
  readonly title: string;
}): ReactElement {
  const styles = useStyles();
  const show = useCallback(
    ({ currentTarget: frame }: SyntheticEvent<HTMLIFrameElement>) => {
      const sheet = frame.contentDocument;
      const Parser = sheet?.defaultView?.DOMParser;
      if (!sheet || !Parser) return;
      const letter = new Parser().parseFromString(html, 'text/html');
      sheet.replaceChild(sheet.adoptNode(letter.documentElement), sheet.documentElement);
      frame.style.height = `${sheet.documentElement.scrollHeight + 2}px`;
    },
    [html],
  );
  return (
    <iframe
      key={html}
      className={styles.frame}
      title={title}
      src="/workspace/letter-sheet"
      sandbox="allow-same-origin"
      onLoad={show}
    />
  );
}
