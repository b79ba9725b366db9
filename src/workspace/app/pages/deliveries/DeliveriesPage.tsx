import { makeStyles, Spinner, ToggleButton, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { DeliveryPage } from '../../../contract/deliveries.js';
import { Cards, Empty, More } from '../../parts/Cards.js';
import { Filters, OneOf } from '../../parts/Filters.js';
import { useFilters } from '../../parts/useFilters.js';
import { usePages } from '../../parts/usePages.js';
import { Page } from '../../shell/Page.js';
import { Problem } from '../../shell/Problem.js';
import { DeliveryCard } from './DeliveryCard.js';
import { TryWaiting } from './TryWaiting.js';
import { kinds, states, ways } from './words.js';

const useStyles = makeStyles({
  states: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  tools: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'end',
    columnGap: tokens.spacingHorizontalM,
    marginBlockEnd: tokens.spacingVerticalS,
  },
});

/** What was sent, what waits and what failed. */
export default function DeliveriesPage(): ReactElement {
  const styles = useStyles();
  const { get, set, query } = useFilters();
  const list = usePages<DeliveryPage>('deliveries', query);
  const [first] = list.data?.pages ?? [];
  const shown = list.data?.pages.flatMap(({ deliveries }) => deliveries) ?? [];
  return (
    <Page title="Deliveries">
      <div role="group" aria-label="How it stands" className={styles.states}>
        {(['', 'failed', 'waiting', 'sent', 'superseded'] as const).map((state) => (
          <ToggleButton
            key={state}
            checked={get('status') === state}
            onClick={() => {
              set('status', state);
            }}
          >
            {state === '' ? 'All' : calledWith(state, first)}
          </ToggleButton>
        ))}
      </div>
      <div className={styles.tools}>
        <Filters>
          <OneOf
            label="What it is"
            all="Everything"
            value={get('kind')}
            options={Object.entries(kinds)}
            onChange={(kind) => {
              set('kind', kind);
            }}
          />
          <OneOf
            label="How it goes"
            all="Every way"
            value={get('by')}
            options={Object.entries(ways)}
            onChange={(by) => {
              set('by', by);
            }}
          />
        </Filters>
        {first?.mayRetry === true && first.counts.waiting > 0 && <TryWaiting />}
      </div>
      {list.isPending && <Spinner label="Fetching what was sent…" />}
      {list.error && <Problem error={list.error} again={() => void list.refetch()} />}
      {first && shown.length === 0 && (
        <Empty>There is nothing like this. Choose another state, kind or way.</Empty>
      )}
      <Cards>
        {shown.map((delivery) => (
          <DeliveryCard key={delivery.id} delivery={delivery} mayRetry={first?.mayRetry ?? false} />
        ))}
      </Cards>
      {list.hasNextPage && (
        <More loading={list.isFetchingNextPage} onMore={() => void list.fetchNextPage()} />
      )}
    </Page>
  );
}

/** A state, and how many messages stand in it once that is known. */
function calledWith(state: keyof typeof states, page: DeliveryPage | undefined): string {
  const count = page ? ` (${page.counts[state].toLocaleString('en-GB')})` : '';
  return `${states[state].called}${count}`;
}
