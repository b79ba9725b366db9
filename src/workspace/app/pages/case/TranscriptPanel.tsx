import { makeStyles, mergeClasses, Spinner, Text, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Transcript, Turn } from '../../../contract/case/transcript.js';
import { Facts } from '../../parts/Facts.js';
import { dayInWords, momentInWords, sentence } from '../../parts/in-words.js';
import { Section } from '../../parts/Section.js';
import { Problem } from '../../shell/Problem.js';
import { useTranscript } from './use-case.js';
import { channels } from './wording.js';

const useStyles = makeStyles({
  turns: {
    listStyleType: 'none',
    margin: 0,
    padding: tokens.spacingHorizontalS,
    display: 'grid',
    rowGap: tokens.spacingVerticalM,
  },
  scroll: {
    maxHeight: '36rem',
    overflowY: 'auto',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  turn: { display: 'flex', flexDirection: 'column', maxWidth: '92%', minWidth: 0 },
  resident: { justifySelf: 'end', textAlign: 'start' },
  words: {
    margin: 0,
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  theirs: {
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorNeutralForeground1,
    border: `1px solid ${tokens.colorBrandStroke2}`,
  },
  by: { color: tokens.colorNeutralForeground2 },
});

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
      {transcript.data && <Shown transcript={transcript.data} />}
    </Section>
  );
}

function Shown({ transcript }: { readonly transcript: Transcript }): ReactElement {
  const styles = useStyles();
  if (transcript.kind === 'logged') {
    const { channel, at, by, matter } = transcript;
    return (
      <>
        <Text>
          {channels[channel] ?? channel}, logged by {by.name} on {momentInWords(at)}
        </Text>
        <p className={styles.words}>{matter}</p>
      </>
    );
  }
  const { turns, understood, mined } = transcript;
  return (
    <>
      <Understood understood={understood} mined={mined} />
      <div className={styles.scroll} role="region" aria-label="The conversation" tabIndex={0}>
        <ol className={styles.turns}>
          {turns.map((turn, place) => (
            <Said key={place} turn={turn} />
          ))}
        </ol>
      </div>
    </>
  );
}

function Said({ turn }: { readonly turn: Turn }): ReactElement {
  const styles = useStyles();
  const theirs = turn.by === 'resident';
  return (
    <li className={mergeClasses(styles.turn, theirs && styles.resident)}>
      <Text size={200} className={styles.by}>
        {theirs ? 'Resident' : 'Chat'}, {momentInWords(turn.at)}
      </Text>
      <p className={mergeClasses(styles.words, theirs && styles.theirs)}>{turn.text}</p>
      {turn.by === 'bot' && turn.choices.length > 0 && (
        <Text size={200} className={styles.by}>
          Offered: {turn.choices.map(({ title }) => title).join(' · ')}
        </Text>
      )}
      {turn.by === 'resident' && turn.chose !== null && (
        <Text size={200} className={styles.by}>
          Picked: {turn.chose}
        </Text>
      )}
    </li>
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
        ['Signposted beside', understood && offered(understood.also)],
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
