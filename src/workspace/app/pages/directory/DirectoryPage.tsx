import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarBody,
  Spinner,
  Switch,
  tokens,
} from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import type { StaffDirectory } from '../../../contract/directory.js';
import { Section } from '../../parts/Section.js';
import { Page } from '../../shell/Page.js';
import type { PageProps } from '../../shell/page-props.js';
import { Problem } from '../../shell/Problem.js';
import { History } from './History.js';
import { OwnLeave } from './OwnLeave.js';
import { PersonCard } from './PersonCard.js';
import { PersonForm } from './PersonForm.js';
import { ReadIn } from './ReadIn.js';
import { Services } from './Services.js';
import { useDirectory } from './use-directory.js';

const useStyles = makeStyles({
  parts: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalL },
  people: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(min(24rem, 100%), 1fr))',
    gap: tokens.spacingVerticalS,
    listStyleType: 'none',
    margin: 0,
    padding: 0,
  },
  tools: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalM,
  },
});

/** Who is who: what everybody does, who is away, and what is missing. */
export default function DirectoryPage({ session }: PageProps): ReactElement {
  const directory = useDirectory();
  return (
    <Page title="Staff">
      {directory.isPending && <Spinner label="Fetching the staff list…" />}
      {directory.error && <Problem error={directory.error} again={() => void directory.refetch()} />}
      {directory.data && <Contents directory={directory.data} me={session.person.email} />}
    </Page>
  );
}

interface Shown {
  readonly directory: StaffDirectory;
  /** The address of who looks at it. */
  readonly me: string;
}

function Contents({ directory, me }: Shown): ReactElement {
  const styles = useStyles();
  const { people, gaps, mayChange } = directory;
  const [adding, setAdding] = useState(false);
  const [whoHasLeft, setWhoHasLeft] = useState(false);
  const shown = people.filter(({ active }) => active || whoHasLeft);
  return (
    <div className={styles.parts}>
      {gaps.map(({ provision, says }) => (
        <MessageBar key={says} intent="warning" layout="multiline">
          <MessageBarBody>
            {says} ({provision})
          </MessageBarBody>
        </MessageBar>
      ))}
      <OwnLeave directory={directory} me={me} />
      <Section title="People">
        <div className={styles.tools}>
          <Switch
            label="Show those who have left too"
            checked={whoHasLeft}
            onChange={(_, { checked }) => {
              setWhoHasLeft(checked);
            }}
          />
          {mayChange && (
            <Button
              onClick={() => {
                setAdding(true);
              }}
            >
              Add a person
            </Button>
          )}
        </div>
        <ul className={styles.people}>
          {shown.map((person) => (
            <PersonCard key={person.email} person={person} directory={directory} />
          ))}
        </ul>
      </Section>
      <Services services={directory.services} />
      {mayChange && <ReadIn version={directory.version} />}
      <History />
      {adding && (
        <PersonForm
          directory={directory}
          close={() => {
            setAdding(false);
          }}
        />
      )}
    </div>
  );
}
