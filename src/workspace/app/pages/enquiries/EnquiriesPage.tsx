import { Spinner, Text } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { EnquiryPage } from '../../../contract/enquiries.js';
import { Cards, Empty, More } from '../../parts/Cards.js';
import { Filters, OneOf, TypedFilter } from '../../parts/Filters.js';
import { useFilters } from '../../parts/useFilters.js';
import { usePages } from '../../parts/usePages.js';
import { Page } from '../../shell/Page.js';
import { Problem } from '../../shell/Problem.js';
import { EnquiryCard } from './EnquiryCard.js';
import { routes } from './words.js';

/** What residents asked who took another route (Code 1.4). */
export default function EnquiriesPage(): ReactElement {
  const { get, set, query } = useFilters();
  const list = usePages<EnquiryPage>('enquiries', query);
  const [first] = list.data?.pages ?? [];
  const shown = list.data?.pages.flatMap(({ enquiries }) => enquiries) ?? [];
  const filter = (name: string) => ({
    value: get(name),
    onChange: (value: string) => {
      set(name, value);
    },
  });
  return (
    <Page title="Enquiries">
      <Text block>
        Residents who chose another route than a complaint. Look at each again: did it go the right way?
      </Text>
      <Filters>
        <TypedFilter label="Words or reference" type="search" {...filter('words')} />
        <OneOf
          label="How it stands"
          all="All"
          options={[
            ['open', `To be looked at${first ? ` (${first.counts.open})` : ''}`],
            ['reviewed', `Looked at${first ? ` (${first.counts.reviewed})` : ''}`],
          ]}
          {...filter('state')}
        />
        <OneOf
          label="Taken for"
          all="Anything"
          options={Object.entries(routes).filter(([route]) => offered.has(route))}
          {...filter('route')}
        />
        <TypedFilter label="From" type="date" {...filter('from')} />
        <TypedFilter label="To" type="date" {...filter('to')} />
      </Filters>
      {list.isPending && <Spinner label="Fetching enquiries…" />}
      {list.error && <Problem error={list.error} again={() => void list.refetch()} />}
      {first && shown.length === 0 && (
        <Empty>There is no such enquiry. Choose other words, days or kinds.</Empty>
      )}
      <Cards>
        {shown.map((one) => (
          <EnquiryCard key={one.reference} enquiry={one} />
        ))}
      </Cards>
      {list.hasNextPage && (
        <More loading={list.isFetchingNextPage} onMore={() => void list.fetchNextPage()} />
      )}
    </Page>
  );
}

/** A complaint, and what is unclear, is never pointed elsewhere. */
const offered = new Set(
  Object.keys(routes).filter((route) => !['complaint', 'unclear', 'abusive_no_content'].includes(route)),
);
