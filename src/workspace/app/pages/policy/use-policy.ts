import {
  useMutation,
  useQuery,
  useQueryClient,
  type UseMutationResult,
  type UseQueryResult,
} from '@tanstack/react-query';
import type { PolicyCheck, PolicyInForce, PolicyText, PolicyVersions } from '../../../contract/policy.js';
import { ApiError, ask } from '../../api/client.js';

/** The policy in force. */
export function usePolicy(): UseQueryResult<PolicyInForce> {
  return useQuery({
    queryKey: ['policy'],
    queryFn: ({ signal }) => ask<PolicyInForce>('/policy', { signal }),
  });
}

/** Every version, the newest first. */
export function useVersions(): UseQueryResult<PolicyVersions> {
  return useQuery({
    queryKey: ['policy', 'versions'],
    queryFn: ({ signal }) => ask<PolicyVersions>('/policy/versions', { signal }),
  });
}

/** The text of a version, which never changes. */
export function useText(number: number): UseQueryResult<PolicyText> {
  return useQuery({
    queryKey: ['policy', 'text', number],
    queryFn: ({ signal }) => ask<PolicyText>(`/policy/versions/${number}`, { signal }),
    staleTime: Infinity,
  });
}

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
