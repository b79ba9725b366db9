import { makeStyles, Text, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { PolicyVersion } from '../../../contract/policy.js';

const useStyles = makeStyles({
  changes: { margin: 0, paddingInlineStart: tokens.spacingHorizontalXL, overflowWrap: 'anywhere' },
  field: { fontWeight: tokens.fontWeightSemibold },
  value: {
    whiteSpace: 'pre-wrap',
    marginInlineStart: tokens.spacingHorizontalM,
    display: 'block',
    textDecorationLine: 'none',
  },
});

/** What a version changes, field by field. */
export function Changes({ changes }: Pick<PolicyVersion, 'changes'>): ReactElement {
  const styles = useStyles();
  if (changes.length === 0) return <Text>No field says anything else.</Text>;
  return (
    <ul className={styles.changes}>
      {changes.map(({ field, before, after }) => (
        <li key={field}>
          <span className={styles.field}>{field}</span>
          {before !== undefined && <del className={styles.value}>Before: {before}</del>}
          {after !== undefined && <ins className={styles.value}>Now: {after}</ins>}
        </li>
      ))}
    </ul>
  );
}
