import { makeStyles, Text, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { SentFile, Turn } from '../../contract/case/transcript.js';
import { Download } from './Download.js';
import { fileInWords, isPicture } from './file-words.js';
import { momentInWords } from './in-words.js';
import { Photo } from './Photo.js';
import { Section } from './Section.js';

const useStyles = makeStyles({
  files: {
    listStyleType: 'none',
    margin: `${tokens.spacingVerticalXS} 0 0`,
    padding: 0,
    display: 'grid',
    rowGap: tokens.spacingVerticalM,
  },
  file: { display: 'grid', rowGap: tokens.spacingVerticalXXS, minWidth: 0 },
  name: { overflowWrap: 'anywhere' },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

interface Shown {
  readonly files: readonly (SentFile & { readonly sentAt?: string })[];
  /** The address below the API of the case, or the enquiry, that they are about. */
  readonly of: string;
}

/** Files that a resident sent, and what can be done with each. */
export function SentFiles({ files, of }: Shown): ReactElement {
  const styles = useStyles();
  return (
    <ul className={styles.files}>
      {files.map((file, place) => {
        const { id, name, sentAt } = file;
        const path = `${of}/files/${id}`;
        return (
          // The same file may have been sent twice.
          <li key={place} className={styles.file}>
            <Text className={styles.name}>{fileInWords(file)}</Text>
            {sentAt !== undefined && <Text size={200}>Sent on {momentInWords(sentAt)}</Text>}
            <div className={styles.actions}>
              {isPicture(file) && <Photo name={name} path={path} />}
              <Download name={name} path={path} />
            </div>
          </li>
        );
      })}
    </ul>
  );
}

/** All files of a conversation, so that nobody need search it for them; nothing at all where there are none. */
export function FilesOfTurns({
  turns,
  of,
}: Pick<Shown, 'of'> & { readonly turns: readonly Turn[] }): ReactElement | null {
  const files = turns.flatMap((turn) =>
    turn.by === 'resident' ? turn.files.map((file) => ({ ...file, sentAt: turn.at })) : [],
  );
  if (files.length === 0) return null;
  return (
    <Section title={`Files (${files.length})`}>
      <SentFiles files={files} of={of} />
    </Section>
  );
}
