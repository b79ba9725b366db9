import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Logged } from '../../../contract/log.js';
import { CaseLink } from '../../parts/CaseLink.js';
import { Facts } from '../../parts/Facts.js';
import { dayInWords } from '../../parts/in-words.js';
import { Section } from '../../parts/Section.js';

const useStyles = makeStyles({
  ways: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalL },
});

/** What to tell the resident of a complaint that has just been recorded. */
export function LoggedNow({
  logged,
  another,
}: {
  readonly logged: Logged;
  readonly another: () => void;
}): ReactElement {
  const styles = useStyles();
  const { reference, receivedOn, acknowledgeBy, respondBy, owner, isLate, receiptTo, maySee } = logged;
  return (
    <Section title={reference}>
      <Text>Tell the resident the reference and these days.</Text>
      <Facts
        facts={[
          ['Received', dayInWords(receivedOn)],
          ['They hear from us by', dayInWords(acknowledgeBy)],
          ['They have our answer by', `${dayInWords(respondBy)}, at the latest`],
          ['Who answers for it', owner ?? 'Nobody yet: a complaints officer allocates it'],
          [
            'The receipt goes to',
            receiptTo.length > 0
              ? receiptTo.join('\n\n')
              : 'Nobody: we have no address to write to. Please tell them the reference.',
          ],
          [
            'Older than a year',
            isLate ? 'A complaints officer decides first how far we can look into it.' : null,
          ],
        ]}
      />
      <div className={styles.ways}>
        {maySee && <CaseLink reference={reference}>Open the case</CaseLink>}
        <Button onClick={another}>Log another</Button>
      </div>
    </Section>
  );
}
