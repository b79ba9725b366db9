import { useInfiniteQuery, type InfiniteData, type UseInfiniteQueryResult } from '@tanstack/react-query';
import { ask } from '../api/client.js';

/** A list that goes on where a page of it ended. @param query of the request, without where it goes on */
export function usePages<Page extends { readonly next?: string | undefined }>(
  path: string,
  query: string,
): UseInfiniteQueryResult<InfiniteData<Page>> {
  return useInfiniteQuery({
    queryKey: [path, query],
    queryFn({ pageParam, signal }) {
      const params = new URLSearchParams(query);
      if (pageParam !== '') params.set('after', pageParam);
      return ask<Page>(`${path}?${params.toString()}`, { signal });
    },
    initialPageParam: '',
    getNextPageParam: ({ next }) => next,
  });
}
