import type { ReactElement } from 'react';
import { FilesOfTurns } from '../../parts/SentFiles.js';
import { addressOf, useTranscript } from './use-case.js';

/** The files that came with what was said in a case; nothing at all where none did. */
export function FilesPanel({ reference }: { readonly reference: string }): ReactElement | null {
  const { data } = useTranscript(reference);
  if (data?.kind !== 'conversation') return null;
  return <FilesOfTurns turns={data.turns} of={addressOf(reference)} />;
}
