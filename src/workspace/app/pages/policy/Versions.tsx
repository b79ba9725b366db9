import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  makeStyles,
  Spinner,
  Text,
  tokens,
} from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { PolicyVersion } from '../../../contract/policy.js';
import { momentInWords } from '../../parts/in-words.js';
import { Section } from '../../parts/Section.js';
import { Problem } from '../../shell/Problem.js';
import { Changes } from './Changes.js';
import { useVersions } from './use-policy.js';

const useStyles = makeStyles({
  version: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
});

/** Every version that was ever in force, with who brought it, why, and what it changed. */
export function Versions({ inForce }: { readonly inForce: number }): ReactElement {
  const versions = useVersions();
  return (
    <Section title="Versions">
      {versions.isPending && <Spinner label="Fetching the versions…" />}
      {versions.error && <Problem error={versions.error} again={() => void versions.refetch()} />}
      {versions.data && (
        <Accordion collapsible>
          {versions.data.versions.map((version) => (
            <AccordionItem key={version.number} value={version.number}>
              <AccordionHeader as="h3">
                Version {version.number}
                {version.number === inForce && ', in force'}: {momentInWords(version.at)}, {version.by}
              </AccordionHeader>
              <AccordionPanel>
                <Version version={version} />
              </AccordionPanel>
            </AccordionItem>
          ))}
        </Accordion>
      )}
    </Section>
  );
}

function Version({ version }: { readonly version: PolicyVersion }): ReactElement {
  const { number, reason, source, changes, procedureChanged } = version;
  return (
    <div className={useStyles().version}>
      <Text>{reason}</Text>
      {procedureChanged && <Text>It changed the procedure: a new self-assessment is owed (Code 8.3).</Text>}
      {number > 1 ? (
        <Changes changes={changes} />
      ) : (
        <Text>{source === 'file' && 'It is the file that the service first started with.'}</Text>
      )}
    </div>
  );
}
