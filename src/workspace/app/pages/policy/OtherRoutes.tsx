import { Accordion, AccordionHeader, AccordionItem, AccordionPanel } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { PolicyInForce } from '../../../contract/policy.js';
import { Facts } from '../../parts/Facts.js';
import { dayInWords } from '../../parts/in-words.js';
import { Section } from '../../parts/Section.js';

type Signpost = PolicyInForce['policy']['signposts'][number];

/** Where a matter may be better served, with its deadline and the days on which that is told. */
export function OtherRoutes({ signposts }: { readonly signposts: readonly Signpost[] }): ReactElement {
  return (
    <Section title="Other routes that residents are offered">
      <Accordion collapsible multiple>
        {signposts.map((signpost) => (
          <AccordionItem key={signpost.id} value={signpost.id}>
            <AccordionHeader as="h3">
              {signpost.body} ({matterOf(signpost)})
            </AccordionHeader>
            <AccordionPanel>
              <Facts
                facts={[
                  ['Why', signpost.because],
                  ['What to do', signpost.how],
                  ['Deadline', signpost.deadline],
                  ['Told from', signpost.from === undefined ? null : dayInWords(signpost.from)],
                  ['Told until', signpost.until === undefined ? null : dayInWords(signpost.until)],
                  ['Contact', contactOf(signpost)],
                  ['Source', signpost.source],
                ]}
              />
            </AccordionPanel>
          </AccordionItem>
        ))}
      </Accordion>
    </Section>
  );
}

/** What it is for: a few words that lead to it, or what kind of matter it is. */
function matterOf({ words, sub, kind, route }: Signpost): string {
  const [first, second] = words ?? [];
  if (first !== undefined) return `${[first, second].filter((word) => word !== undefined).join(', ')}…`;
  return (sub ?? kind ?? route).replaceAll('_', ' ');
}

function contactOf({ contact: { phone, hours, email, url, post } }: Signpost): string {
  const called = phone !== undefined && hours !== undefined ? `${phone} (${hours})` : phone;
  return [called, email, url, post?.join(', ')].filter((one) => one !== undefined).join('\n');
}
