import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Link,
  makeStyles,
  Text,
  tokens,
  useRestoreFocusTarget,
} from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { CaseView } from '../../../contract/case/case.js';
import type { CaseMessage } from '../../../contract/case/messages.js';
import { Facts } from '../../parts/Facts.js';
import { momentInWords } from '../../parts/in-words.js';
import { timelineOf, type Reminders } from './timeline.js';
import { deliveryOf, kindOf, remindersInWords } from './wording.js';

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

type Read = (message: CaseMessage) => void;

/** Everything that happened, the newest first: events with the letters that they called for, and reminders to staff. */
export function Timeline({ view, read }: { readonly view: CaseView; readonly read: Read }): ReactElement {
  const styles = useStyles();
  return (
    <ol className={styles.list}>
      {timelineOf(view).map((entry) =>
        entry.kind === 'event' ? (
          <li key={entry.event.number} className={styles.entry}>
            <Text weight="semibold">{entry.event.says}</Text>
            <Text size={200}>
              {entry.event.by.name}, {momentInWords(entry.event.at)}
            </Text>
            <Facts facts={entry.event.details.map(({ called, says }) => [called, says])} />
            <Messages messages={entry.messages} read={read} />
          </li>
        ) : (
          <li key={entry.messages.at(-1)?.id} className={styles.entry}>
            <Reminded messages={entry.messages} read={read} />
          </li>
        ),
      )}
    </ol>
  );
}

/** One reminder as it is; several behind a line that says how many and when. */
function Reminded({ messages, read }: Pick<Reminders, 'messages'> & { readonly read: Read }): ReactElement {
  const styles = useStyles();
  const list = (
    <div className={styles.list}>
      <Messages messages={messages} read={read} />
    </div>
  );
  if (messages.length === 1) {
    return (
      <>
        <Text weight="semibold">{remindersInWords(messages)}</Text>
        {list}
      </>
    );
  }
  return (
    <Accordion collapsible>
      <AccordionItem value="reminders">
        <AccordionHeader as="h3" size="small">
          {remindersInWords(messages)}
        </AccordionHeader>
        <AccordionPanel>{list}</AccordionPanel>
      </AccordionItem>
    </Accordion>
  );
}

function Messages({
  messages,
  read,
}: {
  readonly messages: readonly CaseMessage[];
  readonly read: Read;
}): ReactElement[] {
  const styles = useStyles();
  const comeBack = useRestoreFocusTarget();
  return messages.map((message) => (
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
  ));
}
