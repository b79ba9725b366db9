import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  makeStyles,
  Text,
  tokens,
} from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { DefinitionVersion } from '../../../contract/case/definition.js';
import { momentInWords } from '../../parts/in-words.js';
import { Section } from '../../parts/Section.js';
import { responsibilities } from './wording.js';

const useStyles = makeStyles({
  list: { margin: 0, paddingInlineStart: '1.5rem', display: 'grid', rowGap: tokens.spacingVerticalS },
  words: { whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' },
  heading: { margin: `${tokens.spacingVerticalS} 0 0`, fontSize: tokens.fontSizeBase300 },
});

/** The definition in force, and the versions before it. */
export function DefinitionPanel({
  versions,
}: {
  readonly versions: readonly DefinitionVersion[];
}): ReactElement {
  const current = versions.at(-1);
  const earlier = versions.slice(0, -1).toReversed();
  return (
    <Section title="Definition">
      {current && <Version version={current} />}
      {earlier.length > 0 && (
        <Accordion collapsible>
          <AccordionItem value="earlier">
            <AccordionHeader as="h3">{`Earlier versions (${earlier.length})`}</AccordionHeader>
            <AccordionPanel>
              {earlier.map((version) => (
                <Version key={version.number} version={version} />
              ))}
            </AccordionPanel>
          </AccordionItem>
        </Accordion>
      )}
    </Section>
  );
}

function Version({ version }: { readonly version: DefinitionVersion }): ReactElement {
  const styles = useStyles();
  const { number, by, from, why, points, outcomes } = version;
  return (
    <div>
      <Text size={200}>
        Version {number}: {by.name}, {momentInWords(from)}
        {why !== null && <span className={styles.words}>. {why}</span>}
      </Text>
      <h3 className={styles.heading}>Points</h3>
      <ol className={styles.list}>
        {points.map((point) => (
          <li key={point.number}>
            <span className={styles.words}>{point.text}</span>
            <br />
            <Text size={200}>
              {responsibilities[point.responsibility]}
              {point.responsibility === 'not-ours' &&
                point.signpostSays !== null &&
                `: ${point.signpostSays}`}
            </Text>
          </li>
        ))}
      </ol>
      <h3 className={styles.heading}>What the resident wants</h3>
      {outcomes.length === 0 ? (
        <Text>Not yet known. Please ask.</Text>
      ) : (
        <ul className={styles.list}>
          {outcomes.map((outcome, index) => (
            <li key={index} className={styles.words}>
              {outcome}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
