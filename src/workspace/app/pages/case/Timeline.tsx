import { Link, makeStyles, Text, tokens, useRestoreFocusTarget } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { CaseView } from '../../../contract/case/case.js';
import type { CaseMessage } from '../../../contract/case/messages.js';
import { Facts } from '../../parts/Facts.js';
import { momentInWords } from '../../parts/in-words.js';
import { deliveryOf, kindOf } from './wording.js';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', rowGap: tokens.spacingVerticalM },
  entry: {
    display: 'grid',
    rowGap: tokens.spacingVerticalXXS,
    paddingInlineStart: tokens.spacingHorizontalM,
    borderLeft: `3px solid ${tokens.colorNeutralStroke1}`,
    minWidth: 0,
  },
  start: { justifySelf: 'start', textAlign: 'start', overflowWrap: 'anywhere' },
});

interface Happened {
  readonly at: string;
  readonly key: string;
  readonly says: string;
  readonly by: string;
  readonly details: CaseView['timeline'][number]['details'];
  readonly messages: readonly CaseMessage[];
}

/** Everything that happened, the newest first: events with the letters that they called for, and reminders to staff. */
export function Timeline({
  view,
  read,
}: {
  readonly view: CaseView;
  readonly read: (message: CaseMessage) => void;
}): ReactElement {
  const styles = useStyles();
  const comeBack = useRestoreFocusTarget();
  return (
    <ol className={styles.list}>
      {happened(view).map(({ key, at, says, by, details, messages }) => (
        <li key={key} className={styles.entry}>
          <Text weight="semibold">{says}</Text>
          <Text size={200}>
            {by}, {momentInWords(at)}
          </Text>
          <Facts facts={details.map(({ called, says: words }) => [called, words])} />
          {messages.map((message) => (
            <Link
              key={message.id}
              {...comeBack}
              as="button"
              className={styles.start}
              onClick={() => {
                read(message);
              }}
            >
              {`${kindOf(message)}, to ${message.to.split('\n')[0] ?? ''}. ${deliveryOf(message)}`}
            </Link>
          ))}
        </li>
      ))}
    </ol>
  );
}

function happened({ timeline, messages }: CaseView): Happened[] {
  const told = new Set(timeline.flatMap((entry) => entry.messages));
  const events = timeline.map(({ number, at, says, by, details, messages: ids }) => ({
    ...{ key: `event ${number}`, at, says, by: by.name, details },
    messages: messages.filter(({ id }) => ids.includes(id)),
  }));
  const reminders = messages
    .filter(({ id }) => !told.has(id))
    .map((message) => ({
      ...{ key: message.id, at: message.at, says: 'Reminder to staff', by: 'This service', details: [] },
      messages: [message],
    }));
  return [...events, ...reminders].toSorted((a, b) => a.at.localeCompare(b.at)).toReversed();
}
