import type { UseQueryResult } from '@tanstack/react-query';
import type { CaseView } from '../../../contract/case/case.js';
import type { WholeMessage } from '../../../contract/case/messages.js';
import type { Transcript } from '../../../contract/case/transcript.js';
import type { RelatedCases } from '../../../contract/log.js';
import { useAnswer } from '../../api/queries.js';

/** The address of a case below the API. */
export const addressOf = (reference: string): string => `/cases/${encodeURIComponent(reference)}`;

/** The name under which a case is kept. */
export const caseKey = (reference: string) => ['case', reference] as const;

/** A case as it stands. */
export const useCase = (reference: string): UseQueryResult<CaseView> =>
  useAnswer(caseKey(reference), addressOf(reference));

/** What was said in it. */
export const useTranscript = (reference: string): UseQueryResult<Transcript> =>
  useAnswer(['transcript', reference], `${addressOf(reference)}/transcript`);

/** One of its letters as it was sent. */
export const useLetter = (reference: string, id: string): UseQueryResult<WholeMessage> =>
  useAnswer(['letter', reference, id], `${addressOf(reference)}/messages/${encodeURIComponent(id)}`);

/** Others that it may have to do with. */
export const useRelated = (reference: string): UseQueryResult<RelatedCases> =>
  useAnswer([...caseKey(reference), 'related'], `${addressOf(reference)}/related`);
