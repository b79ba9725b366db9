import { MessageBar, MessageBarBody } from '@fluentui/react-components';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState, type ReactElement } from 'react';
import type { CaseChanged } from '../../contract/live.js';
import { listen } from '../api/stream.js';

/**
 * Keeps what is shown current: a case that somebody else changes is asked for anew, and lists with it. While the
 * connection is lost it says so, and that nothing typed is.
 */
export function Live(): ReactElement {
  const [lost, setLost] = useState(false);
  const queries = useQueryClient();

  useEffect(() => {
    const end = new AbortController();
    let before = false;
    void listen(
      '/changes',
      {
        opened() {
          setLost(false);
          if (before) void queries.invalidateQueries();
          before = true;
        },
        event(name, data) {
          if (name !== 'case') return;
          const { reference } = JSON.parse(data) as CaseChanged;
          for (const queryKey of [['case', reference], ['cases'], ['intake']])
            void queries.invalidateQueries({ queryKey });
        },
        lost() {
          setLost(true);
        },
        refused() {
          void queries.invalidateQueries({ queryKey: ['session'] });
        },
      },
      end.signal,
    );
    return () => {
      end.abort();
    };
  }, [queries]);

  return (
    <div role="status">
      {lost && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>
            The connection to the service is lost. What you see may be out of date; what you typed is still
            here. We keep trying.
          </MessageBarBody>
        </MessageBar>
      )}
    </div>
  );
}
