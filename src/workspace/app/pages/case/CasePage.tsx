import { Spinner } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { Link } from 'wouter';
import { ApiError } from '../../api/client.js';
import { CaseLinks } from './CaseLinks.js';
import { Page } from '../../shell/Page.js';
import type { PageProps } from '../../shell/page-props.js';
import { Problem } from '../../shell/Problem.js';
import { CaseContents } from './CaseContents.js';
import { useCase } from './use-case.js';

/** One case, with all that is known of it. */
export default function CasePage({ params, session }: PageProps): ReactElement {
  const reference = params['reference'] ?? '';
  const found = useCase(reference);
  const missing = found.error instanceof ApiError && found.error.status === 404;
  return (
    <Page key={reference} title={missing ? 'Not found' : `Complaint ${reference}`}>
      {found.isPending && <Spinner label="Fetching the case…" />}
      {missing && (
        <p>
          There is no complaint {reference}, or it is not one that you deal with.{' '}
          <Link href="/cases">Back to the worklist</Link>
        </p>
      )}
      {found.error && !missing && !found.data && (
        <Problem
          error={found.error}
          again={() => {
            void found.refetch();
          }}
        />
      )}
      {found.data && !missing && <CaseLinks reference={reference} session={session} />}
      {found.data && !missing && <CaseContents view={found.data} />}
    </Page>
  );
}
