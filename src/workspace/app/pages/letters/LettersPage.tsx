import { Field, makeStyles, Select, Spinner, Text, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { LetterTemplates } from '../../../contract/letter-templates.js';
import { useAnswer } from '../../api/queries.js';
import { Facts } from '../../parts/Facts.js';
import { Section } from '../../parts/Section.js';
import { useFilters } from '../../parts/useFilters.js';
import { Page } from '../../shell/Page.js';
import { Problem } from '../../shell/Problem.js';
import { Specimen } from './Specimen.js';
import { letters } from './words.js';

type Template = LetterTemplates['letters'][number];

const useStyles = makeStyles({
  parts: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(26rem, 100%), 1fr))',
    gap: tokens.spacingHorizontalL,
    alignItems: 'start',
  },
  column: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalL },
  choice: { maxWidth: '24rem', marginBlock: tokens.spacingVerticalM },
  body: { margin: 0, paddingInlineStart: tokens.spacingHorizontalXL, overflowWrap: 'anywhere' },
});

/** The council's letters: what each is made of, what it must hold, and what it comes to. */
export default function LettersPage(): ReactElement {
  const styles = useStyles();
  const { get, set } = useFilters();
  const templates = useAnswer<LetterTemplates>(['letters'], '/letters');
  const all = templates.data?.letters ?? [];
  const shown = all.find(({ kind }) => kind === get('letter')) ?? all[1] ?? all[0];
  return (
    <Page title="Letters">
      <Text>
        The sentences are the council’s own, and are changed with the policy. What stands in braces is filled
        in from the complaint.
      </Text>
      {templates.isPending && <Spinner label="Fetching the letters…" />}
      {templates.error && <Problem error={templates.error} again={() => void templates.refetch()} />}
      {shown && (
        <>
          <Field label="Letter" className={styles.choice}>
            <Select
              value={shown.kind}
              onChange={(_, { value }) => {
                set('letter', value);
              }}
            >
              {all.map(({ kind }) => (
                <option key={kind} value={kind}>
                  {letters[kind]}
                </option>
              ))}
            </Select>
          </Field>
          <div className={styles.parts}>
            <div className={styles.column}>
              <MakeUp template={shown} />
              <Required template={shown} />
            </div>
            <Specimen kind={shown.kind} />
          </div>
        </>
      )}
    </Page>
  );
}

function MakeUp({ template: { subject, body } }: { readonly template: Template }): ReactElement {
  const styles = useStyles();
  return (
    <Section title="What it is made of">
      <Text weight="semibold">{subject}</Text>
      <ol className={styles.body}>
        {body.map((entry) => (
          <li key={entry}>{entry}</li>
        ))}
      </ol>
    </Section>
  );
}

function Required({ template: { required } }: { readonly template: Template }): ReactElement {
  return (
    <Section title="What it must hold">
      <Text>A policy in which one of these is taken out is refused. The check then says:</Text>
      <Facts facts={required.map(({ name, provision, without }) => [`{${name}} (${provision})`, without])} />
    </Section>
  );
}
