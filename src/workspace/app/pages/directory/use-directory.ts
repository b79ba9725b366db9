import {
  useMutation,
  useQueryClient,
  type UseMutationResult,
  type UseQueryResult,
} from '@tanstack/react-query';
import type {
  CasesOfPerson,
  DirectoryChange,
  DirectoryHistory,
  StaffDirectory,
  StaffFileOutcome,
} from '../../../contract/directory.js';
import { ApiError, ask, type Sent } from '../../api/client.js';
import { useAnswer } from '../../api/queries.js';

/** The staff list as it stands. */
export const useDirectory = (): UseQueryResult<StaffDirectory> => useAnswer(['directory'], '/directory');

/** Who changed what, fetched when it is wanted. */
export const useHistory = (): UseQueryResult<DirectoryHistory> =>
  useAnswer(['directory', 'history'], '/directory/history');

/** The open cases of somebody, and whose they would be. */
export const useCasesOf = (email: string): UseQueryResult<CasesOfPerson> =>
  useAnswer(['directory', 'cases', email], `/directory/people/${encodeURIComponent(email)}/cases`);

/** Where a change is sent, and with what. */
interface Change {
  readonly path: string;
  readonly sent: Sent;
}

/** A change of the staff list, as officers make it. */
export const changeBy = (body: DirectoryChange, version: number): Change => ({
  path: '/directory/changes',
  sent: { method: 'POST', body, version },
});

/** Changes the staff list; where somebody else has changed it since, it is fetched as it is now. */
export function useChange(done: () => void): UseMutationResult<StaffDirectory, Error, Change> {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ path, sent }: Change) => ask<StaffDirectory>(path, sent),
    async onSuccess(directory) {
      done();
      client.setQueryData(['directory'], directory);
      await client.invalidateQueries({ queryKey: ['directory', 'history'] });
    },
    async onError(error) {
      if (error instanceof ApiError && error.status === 412)
        await client.invalidateQueries({ queryKey: ['directory'], exact: true });
    },
  });
}

interface StaffFile {
  readonly csv: string;
  readonly wanted: 'preview' | 'import';
  readonly version: number;
}

/** Has a staff list looked through, or read in. */
export function useStaffFile(): UseMutationResult<StaffFileOutcome, Error, StaffFile> {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ csv, wanted, version }: StaffFile) =>
      ask<StaffFileOutcome>('/directory/import', { method: 'POST', body: { csv, wanted }, version }),
    async onSuccess({ imported }) {
      if (imported) await client.invalidateQueries({ queryKey: ['directory'] });
    },
  });
}
