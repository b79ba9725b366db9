import { makeStyles, Spinner, Tab, TabList, Text, tokens } from '@fluentui/react-components';
import { useQuery } from '@tanstack/react-query';
import { useState, type ReactElement } from 'react';
import type { LetterSpecimen, TemplateKind } from '../../../contract/letter-templates.js';
import { ask } from '../../api/client.js';
import { LetterFrame } from '../../parts/LetterFrame.js';
import { Section } from '../../parts/Section.js';
import { Problem } from '../../shell/Problem.js';

const useStyles = makeStyles({
  text: {
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
    margin: 0,
    fontFamily: tokens.fontFamilyBase,
    padding: tokens.spacingHorizontalM,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
  },
});

/** A letter in a made-up case, exactly as it would be mailed. */
export function Specimen({ kind }: { readonly kind: TemplateKind }): ReactElement {
  const styles = useStyles();
  const [as, setAs] = useState<unknown>('mailed');
  const letter = useQuery({
    queryKey: ['letters', kind],
    queryFn: ({ signal }) => ask<LetterSpecimen>(`/letters/${kind}`, { signal }),
  });
  return (
    <Section title="In a made-up case">
      <Text>Nobody in it is real, and nothing is sent.</Text>
      <TabList
        selectedValue={as}
        onTabSelect={(_, { value }) => {
          setAs(value);
        }}
      >
        <Tab value="mailed">As it is mailed</Tab>
        <Tab value="text">As plain text</Tab>
      </TabList>
      {letter.isPending && <Spinner label="Writing the letter…" />}
      {letter.error && <Problem error={letter.error} again={() => void letter.refetch()} />}
      {letter.data &&
        (as === 'mailed' ? (
          <LetterFrame html={letter.data.html} title={`Letter: ${letter.data.subject}`} />
        ) : (
          <pre className={styles.text}>{`${letter.data.subject}\n\n${letter.data.text}`}</pre>
        ))}
    </Section>
  );
}
