import { makeStyles, Spinner, Text, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Intake } from '../../../contract/intake.js';
import { useAnswer } from '../../api/queries.js';
import { Empty } from '../../parts/Cards.js';
import { PlaceLink } from '../../parts/CaseLink.js';
import { Page } from '../../shell/Page.js';
import type { PageProps } from '../../shell/page-props.js';
import { Problem } from '../../shell/Problem.js';
import { WaitingGroup } from './WaitingGroup.js';

const useStyles = makeStyles({
  groups: { display: 'grid', rowGap: tokens.spacingVerticalXL, marginBlockStart: tokens.spacingVerticalL },
});

/** What waits for an officer, by what it waits for. */
export default function IntakePage({ session }: PageProps): ReactElement {
  const styles = useStyles();
  const { data, error, isPending, refetch } = useAnswer<Intake>(['intake'], '/intake');
  const waiting = data?.groups.filter(({ total }) => total > 0) ?? [];
  return (
    <Page title="Intake">
      {isPending && <Spinner label="Looking for what waits…" />}
      {error && <Problem error={error} again={() => void refetch()} />}
      {data && (
        <Text block>
          {enquiriesInWords(data.openEnquiries)}{' '}
          <PlaceLink to="/enquiries?state=open">See the enquiries</PlaceLink>
        </Text>
      )}
      <div className={styles.groups}>
        {data && waiting.length === 0 && <Empty>No case waits for an officer. Well done.</Empty>}
        {waiting.map((group) => (
          <WaitingGroup key={group.awaits} group={group} services={session.council.serviceAreas} />
        ))}
      </div>
    </Page>
  );
}

function enquiriesInWords(open: number): string {
  if (open === 0) return 'Every enquiry has been looked at again.';
  if (open === 1) return 'One enquiry has not been looked at again.';
  return `${open.toLocaleString('en-GB')} enquiries have not been looked at again.`;
}
