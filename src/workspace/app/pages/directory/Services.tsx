import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { StaffDirectory } from '../../../contract/directory.js';
import { Facts } from '../../parts/Facts.js';
import { Section } from '../../parts/Section.js';

const useStyles = makeStyles({ nobody: { fontWeight: tokens.fontWeightSemibold } });

/** Who answers for each service, and which have nobody. */
export function Services({ services }: Pick<StaffDirectory, 'services'>): ReactElement {
  const styles = useStyles();
  return (
    <Section title="Who answers for each service">
      <Facts
        facts={services.map(({ name, leaders, heads }) => [
          name,
          <span key={name}>
            {leaders.length > 0 ? (
              leaders.join(', ')
            ) : (
              <span className={styles.nobody}>No team leader: it goes to the complaints officers</span>
            )}
            {heads.length > 0 && ` (head of service: ${heads.join(', ')})`}
          </span>,
        ])}
      />
    </Section>
  );
}
