import { QueryClient, useQuery, type QueryKey, type UseQueryResult } from '@tanstack/react-query';
import type { Session } from '../../contract/session.js';
import { ApiError, ask } from './client.js';

/** What the server said, kept for all parts of the app. Only what may pass by itself is asked for again. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 30_000,
      retry: (times, error) =>
        times < 3 && (!(error instanceof ApiError) || error.status === 0 || error.status >= 500),
    },
    mutations: { retry: false },
  },
});

/**
 * What the API answers to a question, asked anew when it is no longer fresh.
 *
 * @param queryKey the name under which the answer is kept
 * @param path below `/api/workspace`
 * @param staleTime how long it is fresh, in milliseconds
 */
export function useAnswer<T>(queryKey: QueryKey, path: string, staleTime?: number): UseQueryResult<T> {
  return useQuery({
    queryKey,
    queryFn: ({ signal }) => ask<T>(path, { signal }),
    ...(staleTime !== undefined && { staleTime }),
  });
}

/** Who is signed in. */
export const useSession = (): UseQueryResult<Session> => useAnswer(['session'], '/session');
