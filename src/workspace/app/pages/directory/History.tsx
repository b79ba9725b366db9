import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Spinner,
} from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { DirectoryHistory } from '../../../contract/directory.js';
import { Facts } from '../../parts/Facts.js';
import { momentInWords } from '../../parts/in-words.js';
import { Problem } from '../../shell/Problem.js';
import { useHistory } from './use-directory.js';
import { differenceInWords } from './words.js';

/** Who changed what of the staff list, for whoever wants to see it. */
export function History(): ReactElement {
  return (
    <Accordion collapsible>
      <AccordionItem value="history">
        <AccordionHeader as="h2">What was changed, and by whom</AccordionHeader>
        <AccordionPanel>
          <Changes />
        </AccordionPanel>
      </AccordionItem>
    </Accordion>
  );
}

function Changes(): ReactElement {
  const history = useHistory();
  if (history.isPending) return <Spinner label="Fetching what was changed…" />;
  if (history.error) return <Problem error={history.error} again={() => void history.refetch()} />;
  return (
    <Facts
      facts={history.data.changes.map(({ version, at, by, people }) => [
        momentInWords(at),
        <span key={version}>
          {by}: {people.map(personInWords).join('\n')}
        </span>,
      ])}
    />
  );
}

function personInWords({
  name,
  kind,
  fields,
}: DirectoryHistory['changes'][number]['people'][number]): string {
  const what = kind === 'added' ? 'added' : fields.map(differenceInWords).join('; ');
  return `${name} – ${what}`;
}
