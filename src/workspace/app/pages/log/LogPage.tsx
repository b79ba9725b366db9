import { useState, type ReactElement } from 'react';
import type { Logged } from '../../../contract/log.js';
import { Page } from '../../shell/Page.js';
import type { PageProps } from '../../shell/page-props.js';
import { LogForm } from './LogForm.js';
import { LoggedNow } from './LoggedNow.js';

/** A complaint that a member of staff was told of (Code 3.2). */
export default function LogPage({ session }: PageProps): ReactElement {
  const [logged, setLogged] = useState<Logged>();
  return logged ? (
    <Page key="logged" title="The complaint is recorded">
      <LoggedNow
        logged={logged}
        another={() => {
          setLogged(undefined);
        }}
      />
    </Page>
  ) : (
    <Page key="form" title="Log a complaint">
      <LogForm services={session.council.serviceAreas} done={setLogged} />
    </Page>
  );
}
