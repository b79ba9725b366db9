import { makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { useCallback, type ReactElement } from 'react';
import { useSearchParams } from 'wouter';
import type { CaseFilters, CaseList } from '../../../contract/worklist.js';
import { Page } from '../../shell/Page.js';
import type { PageProps } from '../../shell/page-props.js';
import { Problem } from '../../shell/Problem.js';
import { CaseTable } from './CaseTable.js';
import { FilterBar } from './FilterBar.js';
import { addressOf, filtersIn } from './filters.js';
import { useCases, useOwners } from './queries.js';
import { Views } from './Views.js';

const useStyles = makeStyles({
  parts: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalL },
  count: { margin: 0, color: tokens.colorNeutralForeground2 },
  empty: { margin: 0, padding: `${tokens.spacingVerticalXXL} 0`, textAlign: 'center' },
});

/** What is owed first, and everything else after it. What it is narrowed down to stands in its address. */
export default function WorklistPage({ session }: PageProps): ReactElement {
  const styles = useStyles();
  const [search, setSearch] = useSearchParams();
  const filters = filtersIn(search);
  const change = useCallback(
    (next: CaseFilters) => {
      setSearch(new URLSearchParams(addressOf(next)), { replace: true });
    },
    [setSearch],
  );
  return (
    <Page title="Worklist">
      <div className={styles.parts}>
        <Views email={session.person.email} filters={filters} />
        <FilterBar session={session} filters={filters} onChange={change} />
        <Cases filters={filters} session={session} />
      </div>
    </Page>
  );
}

function Cases({
  filters,
  session,
}: Pick<PageProps, 'session'> & { readonly filters: CaseFilters }): ReactElement {
  const styles = useStyles();
  const list = useCases(filters);
  const owners = useOwners();
  const { hasNextPage, isFetching, fetchNextPage } = list;
  const more = useCallback(() => {
    if (hasNextPage && !isFetching) void fetchNextPage();
  }, [hasNextPage, isFetching, fetchNextPage]);

  if (list.isPending) return <Spinner label="Looking for cases…" />;
  if (!list.data) return <Problem error={list.error} again={() => void list.refetch()} />;
  const [first] = list.data.pages;
  const cases = list.data.pages.flatMap((page) => page.cases);
  const total = first?.total;
  return (
    <>
      <p role="status" className={styles.count}>
        {counted(total)}
      </p>
      {list.error && <Problem error={list.error} again={() => void list.refetch()} />}
      {cases.length === 0 ? (
        <p className={styles.empty}>
          {Object.keys(filters).length === 0
            ? 'There are no cases that you deal with. New ones appear here by themselves.'
            : 'No case fits all of this. Take something away above, or look for fewer words.'}
        </p>
      ) : (
        <CaseTable
          key={addressOf(filters)}
          cases={cases}
          today={first?.today ?? ''}
          total={hasNextPage ? (total?.more === false ? total.count : undefined) : cases.length}
          nameOfService={(id) => session.council.serviceAreas.find((area) => area.id === id)?.name ?? id}
          nameOfOwner={(email) => owners.data?.people.find((person) => person.email === email)?.name ?? email}
          onNearEnd={more}
        />
      )}
    </>
  );
}

function counted(total: CaseList['total']): string {
  if (!total) return '';
  const { count, more } = total;
  if (more) return `More than ${count.toLocaleString('en-GB')} cases`;
  return count === 1 ? '1 case' : `${count.toLocaleString('en-GB')} cases`;
}
