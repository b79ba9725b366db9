import { Button, Link, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import type { Session } from '../../../contract/session.js';
import { PlaceLink } from '../../parts/CaseLink.js';
import { useHost } from '../../sign-in/host.js';
import { caseAddress, teamsLink } from './links.js';

const useStyles = makeStyles({
  links: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalL,
    rowGap: tokens.spacingVerticalXS,
    marginBottom: tokens.spacingVerticalM,
  },
  link: { overflowWrap: 'anywhere' },
});

interface CaseLinksParts {
  readonly reference: string;
  readonly session: Session;
}

/** Links to a case for colleagues, to where it is outside this window, and to who has looked at it. */
export function CaseLinks({ reference, session }: CaseLinksParts): ReactElement {
  const styles = useStyles();
  const host = useHost();
  const [said, setSaid] = useState('');
  const web = caseAddress(location.origin, reference);
  const { teamsApp } = session;
  const inTeams = teamsApp === undefined ? undefined : teamsLink(teamsApp, location.origin, reference);
  const shared = host.kind === 'teams' ? (inTeams ?? web) : web;

  async function copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(shared);
      setSaid('The link is copied.');
    } catch {
      // Whatever shows us in a frame may forbid it.
      setSaid(`Copy this link: ${shared}`);
    }
  }

  return (
    <div className={styles.links}>
      <Button size="small" onClick={() => void copy()}>
        Copy link
      </Button>
      {host.kind === 'teams' && (
        <Link href={web} target="_blank" rel="noopener">
          Open in a browser
        </Link>
      )}
      {host.kind !== 'teams' && inTeams !== undefined && (
        <Link href={inTeams} target="_blank" rel="noopener">
          Open in Teams
        </Link>
      )}
      {session.person.roles.includes('complaints-officer') && (
        <PlaceLink to={`/cases/${encodeURIComponent(reference)}/who-has-looked`}>
          Who has looked at this
        </PlaceLink>
      )}
      <Text role="status" size={200} className={styles.link}>
        {said}
      </Text>
    </div>
  );
}
