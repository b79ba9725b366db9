import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { WholeMessage } from '../../contract/case/messages.js';
import { LetterFrame } from './LetterFrame.js';
import { LetterText } from './LetterText.js';
import { saveAs } from './save-as.js';

const useStyles = makeStyles({
  letter: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS, minWidth: 0 },
  start: { alignSelf: 'flex-start' },
  to: { whiteSpace: 'pre-line' },
});

const ways = { email: 'By e-mail', post: 'By post', card: 'Card in Teams' };

/** A letter or a card exactly as its reader gets it. */
export function Letter({ message }: { readonly message: WholeMessage }): ReactElement {
  const styles = useStyles();
  const { by, to, subject, text, html, pdf } = message;
  return (
    <div className={styles.letter}>
      <Text className={styles.to}>
        {ways[by]} to {to}
      </Text>
      <Text weight="semibold">{subject}</Text>
      {pdf !== null && <Printed pdf={pdf} subject={subject} />}
      {by === 'email' && html !== null ? (
        <LetterFrame html={html} title={`Letter: ${subject}`} />
      ) : (
        <LetterText>{text}</LetterText>
      )}
    </div>
  );
}

/** The file of a letter on paper, to be kept and opened. */
function Printed({ pdf, subject }: { readonly pdf: string; readonly subject: string }): ReactElement {
  const styles = useStyles();
  return (
    <Button
      className={styles.start}
      onClick={() => {
        const bytes = Uint8Array.from(atob(pdf), (sign) => sign.charCodeAt(0));
        saveAs(new Blob([bytes], { type: 'application/pdf' }), `${subject}.pdf`);
      }}
    >
      Download the letter as it is printed (PDF)
    </Button>
  );
}
