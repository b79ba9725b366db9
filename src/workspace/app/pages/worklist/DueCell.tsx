import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ClockAlarmFilled } from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import type { ListedCase } from '../../../contract/worklist.js';
import { dayInWords, sentence } from '../../parts/in-words.js';

const useStyles = makeStyles({
  what: { display: 'block', fontWeight: tokens.fontWeightSemibold },
  when: { display: 'block', color: tokens.colorNeutralForeground2 },
  overdue: { color: tokens.colorPaletteRedForeground1 },
  today: { color: tokens.colorNeutralForeground1, fontWeight: tokens.fontWeightSemibold },
  icon: { verticalAlign: '-0.15em', marginInlineEnd: tokens.spacingHorizontalXXS },
});

/** What is owed first in a case, and by when. */
export function DueCell({
  owes,
  today,
}: {
  readonly owes: ListedCase['owes'];
  readonly today: string;
}): ReactElement {
  const styles = useStyles();
  if (!owes) return <span className={styles.when}>Nothing is owed</span>;
  const { what, due } = owes;
  const overdue = due < today;
  return (
    <>
      <span className={styles.what}>{sentence(what)}</span>
      <span className={mergeClasses(styles.when, due === today && styles.today, overdue && styles.overdue)}>
        {overdue && <ClockAlarmFilled className={styles.icon} aria-hidden="true" />}
        {overdue ? `Overdue since ${dayInWords(due)}` : due === today ? 'Today' : dayInWords(due)}
      </span>
    </>
  );
}
