import { Button, Field, makeStyles, Text, Textarea, tokens } from '@fluentui/react-components';
import { useId, type ReactElement } from 'react';
import type { StaffFileOutcome } from '../../../contract/directory.js';
import { Section } from '../../parts/Section.js';
import { Told } from '../../parts/Told.js';
import { Problem } from '../../shell/Problem.js';
import type { Typed } from '../../shell/typed.js';
import { useKept } from '../../shell/useKept.js';
import { useStaffFile } from './use-directory.js';
import { differenceInWords } from './words.js';

const useStyles = makeStyles({
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  lines: { margin: 0, paddingInlineStart: tokens.spacingHorizontalXL, overflowWrap: 'anywhere' },
  refused: { fontWeight: tokens.fontWeightSemibold },
  file: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS },
});

const nothing: Typed = { csv: '' };

/** Reads a staff list in: first what would come of it, then all of it or nothing. */
export function ReadIn({ version }: { readonly version: number }): ReactElement {
  const styles = useStyles();
  const id = useId();
  const { typed, change, letGo } = useKept('staff file', nothing);
  const { csv = '' } = typed;
  const reading = useStaffFile();
  const outcome = reading.data;
  const put = (text: string) => {
    change({ csv: text });
    reading.reset();
  };
  return (
    <Section title="Read in a staff list">
      <Text>
        A CSV file with the columns name, email, roles, service_areas, entra_object_id and trained_on; several
        roles or services are separated by semicolons. It adds people and brings those it knows up to date.
        Nobody is taken out.
      </Text>
      <div className={styles.file}>
        <label htmlFor={id}>Choose a file</label>
        <input
          id={id}
          type="file"
          accept=".csv,text/csv"
          onChange={({ target }) => {
            void target.files?.[0]?.text().then(put);
          }}
        />
      </div>
      <Field label="Or paste its lines here">
        <Textarea
          resize="vertical"
          rows={5}
          value={csv}
          onChange={(_, { value }) => {
            put(value);
          }}
        />
      </Field>
      <div className={styles.actions}>
        <Button
          disabled={csv.trim() === '' || reading.isPending}
          onClick={() => {
            reading.mutate({ csv, wanted: 'preview', version });
          }}
        >
          What would come of it?
        </Button>
        {outcome?.usable === true && !outcome.imported && (
          <Button
            appearance="primary"
            disabled={reading.isPending}
            onClick={() => {
              reading.mutate({ csv, wanted: 'import', version }, { onSuccess: letGo });
            }}
          >
            Read it in
          </Button>
        )}
      </div>
      {reading.error && <Problem error={reading.error} />}
      {outcome && <Outcome outcome={outcome} />}
    </Section>
  );
}

const words = {
  added: 'is added',
  changed: 'is brought up to date',
  unchanged: 'is known like this already',
  refused: 'cannot be used',
} as const;

function Outcome({ outcome }: { readonly outcome: StaffFileOutcome }): ReactElement {
  const styles = useStyles();
  const { lines, refused, usable, imported } = outcome;
  return (
    <div role="status">
      {imported && <Told>The staff list was read in.</Told>}
      {!usable && (
        <p className={styles.refused}>
          {refused
            ? `${refused.message} (${refused.provision})`
            : lines.length === 0
              ? 'There is nobody in this file.'
              : 'Nothing of this file is read in while a line of it cannot be used.'}
        </p>
      )}
      <ul className={styles.lines}>
        {lines.map(({ line, outcome: what, name, email, fields, says }) => (
          <li key={line} className={what === 'refused' ? styles.refused : ''}>
            Line {line}: {name === undefined ? '' : `${name} (${email ?? ''}) `}
            {words[what]}
            {says !== undefined && ` – ${says}`}
            {what === 'changed' && ` – ${fields.map(differenceInWords).join('; ')}`}
          </li>
        ))}
      </ul>
    </div>
  );
}
