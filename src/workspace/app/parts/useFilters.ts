import { useSearchParams } from 'wouter';

/** What a list is narrowed down by, kept in the address so that a link shows the same list. */
export interface AddressFilters {
  /** What is chosen for a name; empty where nothing is. */
  readonly get: (name: string) => string;
  readonly set: (name: string, value: string) => void;
  /** All that is chosen, as the query of a request. */
  readonly query: string;
}

export function useFilters(): AddressFilters {
  const [params, setParams] = useSearchParams();
  return {
    get: (name) => params.get(name) ?? '',
    set(name, value) {
      setParams(
        (before) => {
          const next = new URLSearchParams(before);
          if (value === '') next.delete(name);
          else next.set(name, value);
          return next;
        },
        { replace: true },
      );
    },
    query: params.toString(),
  };
}
