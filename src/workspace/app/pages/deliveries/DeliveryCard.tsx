import { Badge, makeStyles, Text, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Delivery } from '../../../contract/deliveries.js';
import { Card, CardHead } from '../../parts/Cards.js';
import { CaseLink } from '../../parts/CaseLink.js';
import { Facts } from '../../parts/Facts.js';
import { momentInWords } from '../../parts/in-words.js';
import { Retry } from './Retry.js';
import { insteadInWords, kinds, stateOf, states, ways } from './words.js';

const useStyles = makeStyles({
  heading: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
});

interface Shown {
  readonly delivery: Delivery;
  readonly mayRetry: boolean;
}

/** One message: what it is, to whom it goes, and how that stands. */
export function DeliveryCard({ delivery, mayRetry }: Shown): ReactElement {
  const styles = useStyles();
  const { id, reference, kind, by, to, subject, at, status, instead } = delivery;
  return (
    <Card>
      <CardHead>
        <h2 className={styles.heading}>{kinds[kind]}</h2>
        <Badge appearance="tint" color={states[status].color} size="large">
          {stateOf(delivery)}
        </Badge>
        <CaseLink reference={reference} />
        <CaseLink reference={reference} query={{ letter: id }}>
          {kinds[kind].startsWith('Card') ? 'Read the card' : 'Read the letter'}
        </CaseLink>
      </CardHead>
      <Text>{subject}</Text>
      <Facts
        facts={[
          ['To', `${to}${to.includes('\n') ? '\n' : ' '}(${ways[by].toLowerCase()})`],
          ['About what was done on', momentInWords(at)],
          [by === 'post' ? 'Put in the tray' : 'Sent', delivery.sentAt && momentInWords(delivery.sentAt)],
          ['Tried', triedInWords(delivery)],
          ['Next try', status === 'waiting' && delivery.nextTryAt ? momentInWords(delivery.nextTryAt) : null],
          ['What went wrong', status === 'sent' ? null : delivery.problem],
          ...instead.map((other) => ['Sent instead', insteadInWords(other)] as const),
        ]}
      />
      {mayRetry && status === 'failed' && <Retry delivery={delivery} />}
    </Card>
  );
}

function triedInWords({ attempts, retries }: Delivery): string | null {
  const all = retries.reduce((sum, { after }) => sum + after, attempts);
  if (all === 0) return null;
  const times = all === 1 ? 'once' : `${all} times`;
  const last = retries.at(-1);
  return last ? `${times}; an officer had it tried anew on ${momentInWords(last.at)}` : times;
}
