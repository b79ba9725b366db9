import { makeStyles, MessageBar, MessageBarBody, Tab, TabList, tokens } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import { Link, useSearchParams } from 'wouter';
import type { CaseView } from '../../../contract/case/case.js';
import type { Done } from '../../../contract/case/commands.js';
import { Commands } from './Commands.js';
import { DefinitionPanel } from './DefinitionPanel.js';
import { FilesPanel } from './FilesPanel.js';
import { CommandDrawer } from './forms/CommandDrawer.js';
import { forms } from './forms/forms.js';
import { Handling } from './Handling.js';
import { LetterDrawer } from './LetterDrawer.js';
import { Letters } from './Letters.js';
import { People } from './People.js';
import { RelatedPanel } from './RelatedPanel.js';
import { Summary } from './Summary.js';
import { Timeline } from './Timeline.js';
import { TranscriptPanel } from './TranscriptPanel.js';

const useStyles = makeStyles({
  parts: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalL, minWidth: 0 },
  side: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(24rem, 100%), 1fr))',
    gap: tokens.spacingHorizontalL,
    alignItems: 'start',
  },
  tabs: { flexWrap: 'wrap' },
  panel: {
    padding: tokens.spacingHorizontalL,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    minWidth: 0,
  },
});

const tabs = { timeline: 'Timeline', letters: 'Letters', people: 'People and needs', handling: 'Handling' };
type TabName = keyof typeof tabs;
const names: readonly TabName[] = ['timeline', 'letters', 'people', 'handling'];

/** The parts of the page of a case, and the drawer in which a command is given or a letter read. */
export function CaseContents({ view }: { readonly view: CaseView }): ReactElement {
  const styles = useStyles();
  const [tab, setTab] = useState<TabName>('timeline');
  const [asked] = useSearchParams();
  const [command, setCommand] = useState(() => offeredIn(view, asked.get('command')));
  const [letter, setLetter] = useState(() => view.messages.find(({ id }) => id === asked.get('letter')));
  const [done, setDone] = useState<Done>();
  const form = command === undefined ? undefined : forms[command]?.(view);
  return (
    <div className={styles.parts}>
      {done && <WhatCame done={done} view={view} />}
      <Summary view={view} />
      <Commands
        view={view}
        open={(name) => {
          setDone(undefined);
          setCommand(name);
        }}
      />
      <div className={styles.side}>
        <TranscriptPanel reference={view.reference} />
        <DefinitionPanel versions={view.definitions} />
      </div>
      <FilesPanel reference={view.reference} />
      <RelatedPanel reference={view.reference} raisedIn={view.received.raisedIn} />
      <div>
        <TabList
          className={styles.tabs}
          selectedValue={tab}
          onTabSelect={(_, { value }) => {
            setTab(names.find((name) => name === value) ?? 'timeline');
          }}
        >
          {names.map((name) => (
            <Tab key={name} value={name} id={`tab-${name}`} aria-controls="tab-panel">
              {tabs[name]}
            </Tab>
          ))}
        </TabList>
        <div id="tab-panel" role="tabpanel" aria-labelledby={`tab-${tab}`} className={styles.panel}>
          {tab === 'timeline' && <Timeline view={view} read={setLetter} />}
          {tab === 'letters' && <Letters messages={view.messages} read={setLetter} />}
          {tab === 'people' && <People view={view} />}
          {tab === 'handling' && <Handling view={view} />}
        </div>
      </div>
      {command !== undefined && form && (
        <CommandDrawer
          key={command}
          {...{ view, command, form }}
          close={(came) => {
            setCommand(undefined);
            setDone(came);
          }}
        />
      )}
      {letter && (
        <LetterDrawer
          reference={view.reference}
          message={letter}
          close={() => {
            setLetter(undefined);
          }}
        />
      )}
    </div>
  );
}

/** The command that a link asks for, if the reader may give it now. */
function offeredIn({ commands }: CaseView, asked: string | null): string | undefined {
  return commands.find(({ command, whyNot }) => command === asked && whyNot === null)?.command;
}

/** What came of a command, said once. */
function WhatCame({ done, view }: { readonly done: Done; readonly view: CaseView }): ReactElement {
  const letters = done.messages.filter(({ by }) => by !== 'card').map(({ subject }) => subject);
  return (
    <MessageBar intent="success" layout="multiline" role="status">
      <MessageBarBody>
        {done.reference === view.reference ? (
          `Done.${letters.length > 0 ? ` Now being sent: ${letters.join('; ')}.` : ''}`
        ) : (
          <>
            A new complaint was opened: <Link href={`/cases/${done.reference}`}>{done.reference}</Link>.
          </>
        )}
      </MessageBarBody>
    </MessageBar>
  );
}
