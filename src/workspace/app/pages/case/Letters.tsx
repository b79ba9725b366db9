import { Button, makeStyles, Text, tokens, useRestoreFocusTarget } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { CaseMessage } from '../../../contract/case/messages.js';
import { momentInWords } from '../../parts/in-words.js';
import { deliveryOf, kindOf } from './wording.js';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', rowGap: tokens.spacingVerticalM },
  letter: { display: 'grid', rowGap: tokens.spacingVerticalXXS, justifyItems: 'start', minWidth: 0 },
  words: { overflowWrap: 'anywhere' },
});

/** Every letter and card of a case, the newest first, with how its delivery stands. */
export function Letters({
  messages,
  read,
}: {
  readonly messages: readonly CaseMessage[];
  readonly read: (message: CaseMessage) => void;
}): ReactElement {
  const styles = useStyles();
  const comeBack = useRestoreFocusTarget();
  if (messages.length === 0) return <p>Nothing has been sent yet.</p>;
  return (
    <ul className={styles.list}>
      {messages.toReversed().map((message) => (
        <li key={message.id} className={styles.letter}>
          <Text weight="semibold" className={styles.words}>
            {message.subject}
          </Text>
          <Text size={200} className={styles.words}>
            {kindOf(message)} to {message.to.replaceAll('\n', ', ')}, {momentInWords(message.at)}
          </Text>
          <Text size={200}>{deliveryOf(message)}</Text>
          <Button
            {...comeBack}
            size="small"
            aria-label={`Read it: ${message.subject}`}
            onClick={() => {
              read(message);
            }}
          >
            Read it
          </Button>
        </li>
      ))}
    </ul>
  );
}
