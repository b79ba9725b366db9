import { Spinner, Tab, TabList, Text } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import type { LetterSpecimen, TemplateKind } from '../../../contract/letter-templates.js';
import { useAnswer } from '../../api/queries.js';
import { LetterFrame } from '../../parts/LetterFrame.js';
import { LetterText } from '../../parts/LetterText.js';
import { Section } from '../../parts/Section.js';
import { Problem } from '../../shell/Problem.js';

/** A letter in a made-up case, exactly as it would be mailed. */
export function Specimen({ kind }: { readonly kind: TemplateKind }): ReactElement {
  const [as, setAs] = useState<unknown>('mailed');
  const letter = useAnswer<LetterSpecimen>(['letters', kind], `/letters/${kind}`);
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
          <LetterText>{`${letter.data.subject}\n\n${letter.data.text}`}</LetterText>
        ))}
    </Section>
  );
}
