import type { ReactElement } from 'react';
import { Page } from '../../shell/Page.js';

/** What is owed first, and everything else after it. */
export default function WorklistPage(): ReactElement {
  return (
    <Page title="Worklist">
      <p>No cases.</p>
    </Page>
  );
}
