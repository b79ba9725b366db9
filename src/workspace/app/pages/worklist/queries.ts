import {
  keepPreviousData,
  useInfiniteQuery,
  useMutation,
  type InfiniteData,
  type UseInfiniteQueryResult,
  type UseMutationResult,
  type UseQueryResult,
} from '@tanstack/react-query';
import type {
  CaseFilters,
  CaseList,
  CaseOwners,
  SavedView,
  SavedViews,
  ViewToSave,
} from '../../../contract/worklist.js';
import { ask } from '../../api/client.js';
import { queryClient, useAnswer } from '../../api/queries.js';
import { addressOf } from './filters.js';

/** The cases of a list, as many pages of it as were asked for; the list before stays until the new one is there. */
export function useCases(filters: CaseFilters): UseInfiniteQueryResult<InfiniteData<CaseList>> {
  const address = addressOf(filters);
  return useInfiniteQuery({
    queryKey: ['cases', address],
    queryFn: ({ pageParam, signal }) => {
      const after = pageParam === undefined ? '' : `&after=${encodeURIComponent(pageParam)}`;
      return ask<CaseList>(`/cases?${address}${after}`, { signal });
    },
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ next }) => next,
    placeholderData: keepPreviousData,
  });
}

/** Those who may answer for cases. */
export const useOwners = (): UseQueryResult<CaseOwners> =>
  useAnswer(['case-owners'], '/case-owners', 5 * 60_000);

const kept = ['views'];

/** The views that somebody keeps. */
export const useViews = (): UseQueryResult<SavedViews> => useAnswer(kept, '/views');

const keepThem = (views: SavedViews): void => {
  queryClient.setQueryData(kept, views);
};

/** Keeps a view. */
export function useSaveView(): UseMutationResult<SavedViews, Error, ViewToSave> {
  return useMutation({
    mutationFn: (body) => ask<SavedViews>('/views', { method: 'POST', body }),
    onSuccess: keepThem,
  });
}

/** Takes a view away. */
export function useRemoveView(): UseMutationResult<SavedViews, Error, SavedView> {
  return useMutation({
    mutationFn: ({ id }) => ask<SavedViews>(`/views/${encodeURIComponent(id)}`, { method: 'DELETE' }),
    onSuccess: keepThem,
  });
}
