import { Spinner, Text } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Transcript } from '../../../contract/case/transcript.js';
import { Facts } from '../../parts/Facts.js';
import { dayInWords, momentInWords, sentence } from '../../parts/in-words.js';
import { Section } from '../../parts/Section.js';
import { TheirWords } from '../../parts/TheirWords.js';
import { Turns } from '../../parts/Turns.js';
import { Problem } from '../../shell/Problem.js';
import { addressOf, useTranscript } from './use-case.js';
import { channels } from './wording.js';

/** What was said, as it was said, with what was understood of it. */
export function TranscriptPanel({ reference }: { readonly reference: string }): ReactElement {
  const transcript = useTranscript(reference);
  return (
    <Section title="What was said">
      {transcript.isPending && <Spinner label="Fetching what was said…" />}
      {transcript.error && (
        <Problem
          error={transcript.error}
          again={() => {
            void transcript.refetch();
          }}
        />
      )}
      {transcript.data && <Shown transcript={transcript.data} of={addressOf(reference)} />}
    </Section>
  );
}

interface Said {
  readonly transcript: Transcript;
  /** The address of the case below the API. */
  readonly of: string;
}

function Shown({ transcript, of }: Said): ReactElement {
  if (transcript.kind === 'logged') {
    const { channel, at, by, matter } = transcript;
    return (
      <>
        <Text>
          {channels[channel] ?? channel}, logged by {by.name} on {momentInWords(at)}
        </Text>
        <TheirWords>{matter}</TheirWords>
      </>
    );
  }
  const { turns, understood, mined } = transcript;
  return (
    <>
      <Understood understood={understood} mined={mined} />
      <Turns turns={turns} of={of} />
    </>
  );
}

const choices = { 'use-route': 'the other route', 'complain-anyway': 'to complain all the same' };

type Conversation = Extract<Transcript, { kind: 'conversation' }>;

function Understood({ understood, mined }: Pick<Conversation, 'understood' | 'mined'>): ReactElement | null {
  if (!understood && !mined) return null;
  const offered = (others: readonly { route: string; body: string | null }[]) =>
    others.map(({ route, body }) => body ?? sentence(route)).join('; ');
  return (
    <Facts
      facts={[
        ['Taken for', understood && sentence(understood.route)],
        ['Because of the words', understood?.words.map((words) => `“${words}”`).join(', ')],
        ['Danger', understood?.urgent.join('\n') ?? null],
        ['Another route offered', understood && offered(understood.offered)],
        ['They chose', understood?.chose ? choices[understood.chose] : null],
        ['Also pointed to', understood && offered(understood.also)],
        ['Service it seemed about', understood?.service ?? null],
        [
          'Read from the words',
          mined &&
            [
              mined.happenedOn &&
                `happened on ${dayInWords(mined.happenedOn.date)} (“${mined.happenedOn.words}”)`,
              mined.email,
              mined.phone,
            ]
              .filter((part) => part !== null)
              .join(', ') + (mined.confirmed ? '. The resident confirmed it.' : '. Not confirmed.'),
        ],
      ]}
    />
  );
}
