import { useInfiniteQuery, type InfiniteData, type UseInfiniteQueryResult } from '@tanstack/react-query';
import { ask } from '../api/client.js';

/**
 * A list that goes on where a page of it ended.
 *
 * @param list what of the API it is a list of, such as `deliveries`; its answers are kept under that name
 * @param query of the request, without where it goes on
 */
export function usePages<Page extends { readonly next?: string | undefined }>(
  list: string,
  query: string,
): UseInfiniteQueryResult<InfiniteData<Page>> {
  return useInfiniteQuery({
    queryKey: [list, query],
    queryFn({ pageParam, signal }) {
      const params = new URLSearchParams(query);
      if (pageParam !== '') params.set('after', pageParam);
      return ask<Page>(`/${list}?${params.toString()}`, { signal });
    },
    initialPageParam: '',
    getNextPageParam: ({ next }) => next,
  });
}
