import { makeStyles, Text, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Awaits, WaitingCase } from '../../../contract/intake.js';
import { Card } from '../../parts/Cards.js';
import { CaseLink } from '../../parts/CaseLink.js';
import { dayInWords } from '../../parts/in-words.js';
import type { PageProps } from '../../shell/page-props.js';
import { groups } from './words.js';

const useStyles = makeStyles({
  row: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) max-content',
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalL}`,
    alignItems: 'center',
    '@media (max-width: 40rem)': { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  said: { overflowWrap: 'anywhere' },
  facts: { color: tokens.colorNeutralForeground2 },
});

interface Shown {
  readonly awaits: Awaits;
  readonly waiting: WaitingCase;
  readonly services: PageProps['session']['council']['serviceAreas'];
}

/** A case that waits, and the way to what resolves it. */
export function WaitingCaseCard({ awaits, waiting, services }: Shown): ReactElement {
  const styles = useStyles();
  const { reference, resident, gist, receivedOn, service, owner, due } = waiting;
  const { does, command } = groups[awaits];
  return (
    <Card>
      <div className={styles.row}>
        <div className={styles.said}>
          <CaseLink reference={reference} />
          {' · '}
          <Text weight="semibold">{resident}</Text>
          <Text block>{gist}</Text>
          <Text block size={200} className={styles.facts}>
            {[
              `Received on ${dayInWords(receivedOn)}`,
              services.find(({ id }) => id === service)?.name ?? 'No service named',
              ...(owner === null ? [] : [`With ${owner}`]),
              ...(due === null ? [] : [`First due by ${dayInWords(due)}`]),
            ].join(' · ')}
          </Text>
        </div>
        <CaseLink reference={reference} query={{ command }} about={`${does}: ${reference}`}>
          {does}
        </CaseLink>
      </div>
    </Card>
  );
}
