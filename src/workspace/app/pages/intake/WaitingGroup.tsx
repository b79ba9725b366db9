import { makeStyles, tokens } from '@fluentui/react-components';
import { useInfiniteQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import type { Intake } from '../../../contract/intake.js';
import { ask } from '../../api/client.js';
import { Cards, More } from '../../parts/Cards.js';
import { Section } from '../../parts/Section.js';
import type { PageProps } from '../../shell/page-props.js';
import { Problem } from '../../shell/Problem.js';
import { WaitingCaseCard } from './WaitingCaseCard.js';
import { groups } from './words.js';

const useStyles = makeStyles({
  why: { margin: 0, maxWidth: '48rem', color: tokens.colorNeutralForeground2 },
});

interface Shown {
  /** The beginning of the group. */
  readonly group: Intake['groups'][number];
  readonly services: PageProps['session']['council']['serviceAreas'];
}

/** The cases that wait for one thing: why, and what is to be done. */
export function WaitingGroup({ group, services }: Shown): ReactElement {
  const styles = useStyles();
  const { awaits, total } = group;
  const { title, why } = groups[awaits];
  const rest = useInfiniteQuery({
    queryKey: ['intake', awaits, group],
    queryFn: async ({ pageParam, signal }) => {
      const query = new URLSearchParams({ group: awaits, after: pageParam });
      const { groups: found } = await ask<Intake>(`/intake?${query.toString()}`, { signal });
      return found[0] ?? { ...group, cases: [], next: undefined };
    },
    initialPageParam: '',
    initialData: { pages: [group], pageParams: [''] },
    staleTime: Infinity,
    getNextPageParam: ({ next }) => next,
  });
  return (
    <Section title={`${title} (${total.toLocaleString('en-GB')})`}>
      <p className={styles.why}>{why}</p>
      <Cards>
        {rest.data.pages
          .flatMap(({ cases }) => cases)
          .map((one) => (
            <WaitingCaseCard key={one.reference} awaits={awaits} waiting={one} services={services} />
          ))}
      </Cards>
      {rest.error && <Problem error={rest.error} />}
      {rest.hasNextPage && (
        <More loading={rest.isFetchingNextPage} onMore={() => void rest.fetchNextPage()} />
      )}
    </Section>
  );
}
