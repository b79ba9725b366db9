import type { ReactElement } from 'react';
import { Page } from '../../shell/Page.js';
import type { PageProps } from '../../shell/page-props.js';

/** One case, with all that is known of it. */
export default function CasePage({ params }: PageProps): ReactElement {
  return (
    <Page title={`Complaint ${params['reference'] ?? ''}`}>
      <p>No case.</p>
    </Page>
  );
}
