import { makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Turn } from '../../contract/case/transcript.js';
import { momentInWords } from './in-words.js';
import { SentFiles } from './SentFiles.js';

const useStyles = makeStyles({
  turns: {
    listStyleType: 'none',
    margin: 0,
    padding: tokens.spacingHorizontalS,
    display: 'grid',
    rowGap: tokens.spacingVerticalM,
  },
  scroll: {
    maxHeight: '36rem',
    overflowY: 'auto',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  turn: { display: 'flex', flexDirection: 'column', maxWidth: '92%', minWidth: 0 },
  resident: { justifySelf: 'end', textAlign: 'start' },
  words: {
    margin: 0,
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  theirs: {
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorNeutralForeground1,
    border: `1px solid ${tokens.colorBrandStroke2}`,
  },
  by: { color: tokens.colorNeutralForeground2 },
});

interface Shown {
  readonly turns: readonly Turn[];
  /** The address below the API of the case, or the enquiry, that it is about. */
  readonly of: string;
}

/** A conversation with the chat, turn by turn. */
export function Turns({ turns, of }: Shown): ReactElement {
  const styles = useStyles();
  return (
    <div className={styles.scroll} role="region" aria-label="The conversation" tabIndex={0}>
      <ol className={styles.turns}>
        {turns.map((turn, place) => (
          <Said key={place} turn={turn} of={of} />
        ))}
      </ol>
    </div>
  );
}

function Said({ turn, of }: Pick<Shown, 'of'> & { readonly turn: Turn }): ReactElement {
  const styles = useStyles();
  const theirs = turn.by === 'resident';
  return (
    <li className={mergeClasses(styles.turn, theirs && styles.resident)}>
      <Text size={200} className={styles.by}>
        {theirs ? 'Resident' : 'Chat'}, {momentInWords(turn.at)}
      </Text>
      {turn.text !== '' && <p className={mergeClasses(styles.words, theirs && styles.theirs)}>{turn.text}</p>}
      {turn.by === 'resident' && turn.files.length > 0 && <SentFiles files={turn.files} of={of} />}
      {turn.by === 'bot' && turn.choices.length > 0 && (
        <Text size={200} className={styles.by}>
          Offered: {turn.choices.map(({ title }) => title).join(' · ')}
        </Text>
      )}
      {turn.by === 'resident' && turn.chose !== null && (
        <Text size={200} className={styles.by}>
          Picked: {turn.chose}
        </Text>
      )}
    </li>
  );
}
