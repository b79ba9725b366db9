import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import type { CaseView } from '../../../contract/case/case.js';
import type { WholeMessage } from '../../../contract/case/messages.js';
import type { Transcript } from '../../../contract/case/transcript.js';
import { ask } from '../../api/client.js';

/** The address of a case below the API. */
export const addressOf = (reference: string): string => `/cases/${encodeURIComponent(reference)}`;

/** The name under which a case is kept. */
export const caseKey = (reference: string) => ['case', reference] as const;

/** A case as it stands. */
export function useCase(reference: string): UseQueryResult<CaseView> {
  return useQuery({
    queryKey: caseKey(reference),
    queryFn: ({ signal }) => ask<CaseView>(addressOf(reference), { signal }),
  });
}

/** What was said in it. */
export function useTranscript(reference: string): UseQueryResult<Transcript> {
  return useQuery({
    queryKey: ['transcript', reference],
    queryFn: ({ signal }) => ask<Transcript>(`${addressOf(reference)}/transcript`, { signal }),
  });
}

/** One of its letters as it was sent. */
export function useLetter(reference: string, id: string): UseQueryResult<WholeMessage> {
  return useQuery({
    queryKey: ['letter', reference, id],
    queryFn: ({ signal }) =>
      ask<WholeMessage>(`${addressOf(reference)}/messages/${encodeURIComponent(id)}`, { signal }),
  });
}
