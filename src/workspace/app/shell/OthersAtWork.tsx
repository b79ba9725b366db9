import { MessageBar, MessageBarBody } from '@fluentui/react-components';
import { useQuery } from '@tanstack/react-query';
import { useEffect, type ReactElement } from 'react';
import type { Editors } from '../../contract/live.js';
import { ask } from '../api/client.js';

/** How often we say that we are still at work, in milliseconds. Whoever is silent for a minute no longer counts. */
const often = 20_000;

/** Stands in every form of a case: says to others that it is open, and warns when they have one open too. */
export function OthersAtWork({ reference }: { readonly reference: string }): ReactElement {
  const path = `/cases/${encodeURIComponent(reference)}/editing`;
  const { data } = useQuery({
    queryKey: ['editing', reference],
    queryFn: ({ signal }) => ask<Editors>(path, { method: 'PUT', body: {}, signal }),
    refetchInterval: often,
    staleTime: 0,
    gcTime: 0,
  });
  useEffect(
    () => () => {
      // Whether this arrives or not: after a minute we no longer count.
      ask(path, { method: 'DELETE' }).catch(() => undefined);
    },
    [path],
  );

  const names = (data?.others ?? []).map(({ name }) => name);
  return (
    <div role="status">
      {names.length > 0 && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>
            {new Intl.ListFormat('en-GB').format(names)} {names.length === 1 ? 'is' : 'are'} also working on
            this complaint. Speak to each other first: if they are quicker, you will be shown what they did
            before anything is done twice.
          </MessageBarBody>
        </MessageBar>
      )}
    </div>
  );
}
