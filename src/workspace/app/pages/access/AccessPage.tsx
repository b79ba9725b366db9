import { Button, makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { useInfiniteQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { useSearch } from 'wouter';
import type { AccessPage as Looks } from '../../../contract/access.js';
import { ask } from '../../api/client.js';
import { CaseLink, PlaceLink } from '../../parts/CaseLink.js';
import { momentInWords } from '../../parts/in-words.js';
import { Page } from '../../shell/Page.js';
import type { PageProps } from '../../shell/page-props.js';
import { Problem } from '../../shell/Problem.js';

type Look = Looks['looks'][number];

const useStyles = makeStyles({
  scroll: { overflowX: 'auto' },
  table: {
    borderCollapse: 'collapse',
    width: '100%',
    '& th, & td': {
      textAlign: 'start',
      verticalAlign: 'top',
      padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalS} 0`,
      borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    },
  },
});

/** Whose looks are shown: at a case, or of a person. */
type Subject =
  | { readonly kind: 'case'; readonly reference: string }
  | { readonly kind: 'person'; readonly person: string };

function useSubject(params: PageProps['params']): Subject {
  const search = useSearch();
  const reference = params['reference'];
  return reference === undefined
    ? { kind: 'person', person: new URLSearchParams(search).get('person') ?? '' }
    : { kind: 'case', reference };
}

function useLooks(subject: Subject) {
  return useInfiniteQuery({
    queryKey: ['access-log', subject],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam, signal }) => {
      const asked = subject.kind === 'case' ? { reference: subject.reference } : { person: subject.person };
      const query = new URLSearchParams({ ...asked, ...(pageParam !== undefined && { before: pageParam }) });
      return ask<Looks>(`/access-log?${query.toString()}`, { signal });
    },
    getNextPageParam: ({ next }) => next,
  });
}

/** Who has looked at a case, or what somebody has looked at, the latest first. */
export default function AccessPage({ params }: PageProps): ReactElement {
  const subject = useSubject(params);
  const found = useLooks(subject);
  const looks = found.data?.pages.flatMap((page) => page.looks) ?? [];
  const of = subject.kind === 'case' ? subject.reference : subject.person;
  return (
    <Page
      title={
        subject.kind === 'case' ? `Who has looked at ${of}` : `What ${looks[0]?.name ?? of} has looked at`
      }
    >
      {subject.kind === 'case' && (
        <p>
          <CaseLink reference={subject.reference}>Back to the complaint</CaseLink>
        </p>
      )}
      <p>
        Each time somebody opens a complaint or a list here it is written down, and kept for a year. Cards in
        Teams and letters are told of in the complaint itself.
      </p>
      {found.isPending && <Spinner label="Fetching…" />}
      {found.error && <Problem error={found.error} again={() => void found.refetch()} />}
      {found.data && looks.length === 0 && <p>Nobody in the last year.</p>}
      {looks.length > 0 && <Table looks={looks} subject={subject} />}
      {found.hasNextPage && (
        <p>
          <Button disabled={found.isFetchingNextPage} onClick={() => void found.fetchNextPage()}>
            Show earlier ones
          </Button>
        </p>
      )}
    </Page>
  );
}

function Table({
  looks,
  subject,
}: {
  readonly looks: readonly Look[];
  readonly subject: Subject;
}): ReactElement {
  const styles = useStyles();
  return (
    <div className={styles.scroll} role="region" aria-label="Looks, the latest first" tabIndex={0}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">When</th>
            <th scope="col">{subject.kind === 'case' ? 'Who' : 'Of whom'}</th>
            <th scope="col">What was shown</th>
            <th scope="col">Where</th>
          </tr>
        </thead>
        <tbody>
          {looks.map((look) => (
            <tr key={look.id}>
              <td>{momentInWords(look.at)}</td>
              <td>{subject.kind === 'case' ? <Who look={look} /> : <Which look={look} />}</td>
              <td>{look.what}</td>
              <td>{look.by === 'teams' ? 'Teams' : 'A browser'}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

const Who = ({ look }: { readonly look: Look }): ReactElement => (
  <PlaceLink to={`/who-has-looked?${new URLSearchParams({ person: look.person }).toString()}`}>
    {look.name}
  </PlaceLink>
);

const Which = ({ look }: { readonly look: Look }): ReactElement =>
  look.kind === 'case' && look.reference !== undefined ? (
    <CaseLink reference={look.reference} />
  ) : (
    <>{look.reference ?? 'A list'}</>
  );
