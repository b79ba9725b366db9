import { makeStyles, Text, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { RelatedCase } from '../../contract/log.js';
import { CaseLink } from './CaseLink.js';
import { dayInWords } from './in-words.js';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', rowGap: tokens.spacingVerticalM },
  words: { overflowWrap: 'anywhere' },
  why: { color: tokens.colorNeutralForeground2 },
});

/** Cases that may have to do with one another, each with why it is suggested. */
export function RelatedCases({ related }: { readonly related: readonly RelatedCase[] }): ReactElement {
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {related.map((one) => (
        <li key={one.reference} className={styles.words}>
          <CaseLink reference={one.reference} />
          {' · '}
          <Text weight="semibold">{one.resident}</Text>
          <Text block>{one.gist}</Text>
          <Text block size={200} className={styles.why}>
            {whyRelated(one)} Received on {dayInWords(one.receivedOn)}, stage {one.stage}, {one.status}.
          </Text>
        </li>
      ))}
    </ul>
  );
}

const same = {
  email: 'e-mail address',
  phone: 'telephone number',
  person: 'name and postcode',
  address: 'address',
} as const;

function whyRelated(one: RelatedCase): string {
  const things = one.same.map((kind) => same[kind]);
  const words = one.words.map((word) => `“${word}”`).join(', ');
  return [
    ...(things.length > 0 ? [`The same ${things.join(', and the same ')}.`] : []),
    ...(words === '' ? [] : [`Both speak of ${words}.`]),
  ].join(' ');
}
