import {
  useMutation,
  useQueryClient,
  type UseMutationResult,
  type UseQueryResult,
} from '@tanstack/react-query';
import type { PolicyCheck, PolicyInForce, PolicyText, PolicyVersions } from '../../../contract/policy.js';
import { ApiError, ask } from '../../api/client.js';
import { useAnswer } from '../../api/queries.js';

/** The policy in force. */
export const usePolicy = (): UseQueryResult<PolicyInForce> => useAnswer(['policy'], '/policy');

/** Every version, the newest first. */
export const useVersions = (): UseQueryResult<PolicyVersions> =>
  useAnswer(['policy', 'versions'], '/policy/versions');

/** The text of a version, which never changes. */
export const useText = (number: number): UseQueryResult<PolicyText> =>
  useAnswer(['policy', 'text', number], `/policy/versions/${number}`, Infinity);

/** Has a text checked: what is wrong with it, or what it would change. */
export function useCheck(): UseMutationResult<PolicyCheck, Error, string> {
  return useMutation({
    mutationFn: (text: string) => ask<PolicyCheck>('/policy/check', { method: 'POST', body: { text } }),
  });
}

interface Proposed {
  readonly text: string;
  readonly reason: string;
  /** The version that it is to take the place of. */
  readonly version: number;
}

/** Brings a policy into force. */
export function useBring(done: () => void): UseMutationResult<PolicyInForce, Error, Proposed> {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ text, reason, version }: Proposed) =>
      ask<PolicyInForce>('/policy/versions', { method: 'POST', body: { text, reason }, version }),
    // Everything that the app shows may go by the policy.
    async onSuccess() {
      done();
      await client.invalidateQueries();
    },
    async onError(error) {
      if (error instanceof ApiError && error.status === 412)
        await client.invalidateQueries({ queryKey: ['policy'] });
    },
  });
}
