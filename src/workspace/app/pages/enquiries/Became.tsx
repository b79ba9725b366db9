import { Text } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Enquiry } from '../../../contract/enquiries.js';
import { CaseLink } from '../../parts/CaseLink.js';
import { Facts } from '../../parts/Facts.js';
import { dayInWords, momentInWords } from '../../parts/in-words.js';
import { Section } from '../../parts/Section.js';
import { outcomes } from './words.js';

/** What became of an enquiry. */
export function Became({ enquiry }: { readonly enquiry: Enquiry }): ReactElement {
  const { complaints, reviews } = enquiry;
  return (
    <Section title="What became of it">
      {reviews.length === 0 && <Text block>Nobody has looked at it again yet.</Text>}
      {complaints.map(({ reference, receivedOn, status }) => (
        <Text key={reference} block role="status">
          It became complaint <CaseLink reference={reference} />, received on {dayInWords(receivedOn)}. It is{' '}
          {status}. This enquiry stays open until somebody has looked at it again.
        </Text>
      ))}
      {reviews.map(({ outcome, passedTo, note, by, at }) => (
        <Facts
          key={at}
          facts={[
            ['Found', outcomes[outcome]],
            ['Who has it now', passedTo],
            ['Note', note],
            ['By', `${by}, ${momentInWords(at)}`],
          ]}
        />
      ))}
    </Section>
  );
}
