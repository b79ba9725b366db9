import { QueryClient, useQuery, type UseQueryResult } from '@tanstack/react-query';
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

/** Who is signed in. */
export function useSession(): UseQueryResult<Session> {
  return useQuery({ queryKey: ['session'], queryFn: ({ signal }) => ask<Session>('/session', { signal }) });
}
