import { Button, Field, makeStyles, Spinner, Text, Textarea, tokens } from '@fluentui/react-components';
import { useId, useRef, useState, type ReactElement } from 'react';
import type { PolicyCheck } from '../../../contract/policy.js';
import { Section } from '../../parts/Section.js';
import { Told } from '../../parts/Told.js';
import { Problem } from '../../shell/Problem.js';
import { useKept } from '../../shell/useKept.js';
import { BringIntoForce } from './BringIntoForce.js';
import { Changes } from './Changes.js';
import { LineDifferences } from './LineDifferences.js';
import { Troubles } from './Troubles.js';
import { useCheck, useText } from './use-policy.js';

const useStyles = makeStyles({
  form: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: tokens.spacingVerticalM },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  file: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS },
  text: {
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    whiteSpace: 'pre',
    overflowX: 'auto',
  },
  heading: { margin: 0, fontSize: tokens.fontSizeBase400 },
});

/** Makes another version of the policy: writes or chooses its text, has it checked, and brings it into force. */
export function ChangePolicy({ version }: { readonly version: number }): ReactElement {
  const [open, setOpen] = useState(false);
  const [done, setDone] = useState(false);
  const text = useText(version);
  return (
    <Section title="Change the policy">
      <Text>
        The policy is one text. A version that you bring into force is used at once: by the chat, the letters,
        the days that are reckoned and everything else. No restart is needed. What was promised to a resident
        before stays promised.
      </Text>
      {done && <Told>It is in force now.</Told>}
      {!open && (
        <div>
          <Button
            onClick={() => {
              setOpen(true);
              setDone(false);
            }}
          >
            Write a new version
          </Button>
        </div>
      )}
      {open && text.isPending && <Spinner label="Fetching the text…" />}
      {open && text.error && <Problem error={text.error} again={() => void text.refetch()} />}
      {open && text.data && (
        <Editor
          version={version}
          first={text.data.text}
          done={() => {
            setOpen(false);
            setDone(true);
          }}
        />
      )}
    </Section>
  );
}

interface Edited {
  readonly version: number;
  /** The text in force. */
  readonly first: string;
  readonly done: () => void;
}

function Editor({ version, first, done }: Edited): ReactElement {
  const styles = useStyles();
  const fileId = useId();
  const form = useRef<HTMLDivElement>(null);
  const [start] = useState({ text: first });
  const { typed, restored, change, letGo } = useKept('policy text', start);
  const { text = '' } = typed;
  const check = useCheck();
  const put = (next: string) => {
    change({ text: next });
    check.reset();
  };
  return (
    <div ref={form} className={styles.form}>
      {restored && <Text>What you wrote before is here again.</Text>}
      <div className={styles.file}>
        <label htmlFor={fileId}>Choose a file</label>
        <input
          id={fileId}
          type="file"
          accept=".yaml,.yml,text/yaml"
          onChange={({ target }) => {
            void target.files?.[0]?.text().then(put);
          }}
        />
      </div>
      <Field label="Or change the text here (YAML)">
        <Textarea
          textarea={{ className: styles.text, wrap: 'off' }}
          resize="vertical"
          rows={20}
          spellCheck={false}
          value={text}
          onChange={(_, { value }) => {
            put(value);
          }}
        />
      </Field>
      <div className={styles.actions}>
        <Button
          disabled={check.isPending}
          onClick={() => {
            check.mutate(text);
          }}
        >
          Check it
        </Button>
        <Button
          onClick={() => {
            letGo();
            put(first);
          }}
        >
          Begin again with what is in force
        </Button>
      </div>
      {check.error && <Problem error={check.error} />}
      {check.data && (
        <Checked
          check={check.data}
          goTo={(line) => {
            const area = form.current?.querySelector('textarea');
            if (area) goToLine(area, line);
          }}
        />
      )}
      {check.data?.troubles.length === 0 && check.data.lines.length > 0 && (
        <BringIntoForce
          text={text}
          version={version}
          done={() => {
            letGo();
            done();
          }}
        />
      )}
    </div>
  );
}

interface CheckShown {
  readonly check: PolicyCheck;
  readonly goTo: (line: number) => void;
}

function Checked({ check, goTo }: CheckShown): ReactElement {
  const styles = useStyles();
  const { troubles, changes, procedureChanged, lines } = check;
  if (troubles.length > 0) return <Troubles troubles={troubles} goTo={goTo} />;
  if (lines.length === 0) return <Text role="status">It is the text that is in force.</Text>;
  return (
    <>
      <div role="status">
        <Told>It can be used. Look at what it changes.</Told>
      </div>
      {procedureChanged && (
        <Text>It changes the procedure: a new self-assessment will be owed (Code 8.3).</Text>
      )}
      <h3 className={styles.heading}>What it changes</h3>
      <Changes changes={changes} />
      <h3 className={styles.heading}>Line by line</h3>
      <LineDifferences lines={lines} />
    </>
  );
}

/** Puts the cursor at the beginning of a line, and has it in sight. */
function goToLine(area: HTMLTextAreaElement, line: number): void {
  const lines = area.value.split('\n');
  const at = lines.slice(0, line - 1).reduce((sum, one) => sum + one.length + 1, 0);
  area.focus();
  area.setSelectionRange(at, at + (lines[line - 1]?.length ?? 0));
  area.scrollTop = (area.scrollHeight * Math.max(0, line - 4)) / lines.length;
}
