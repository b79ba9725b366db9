import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  DialogTrigger,
} from '@fluentui/react-components';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import type { Delivery } from '../../../contract/deliveries.js';
import { ask } from '../../api/client.js';
import { Problem } from '../../shell/Problem.js';
import { insteadInWords } from './words.js';

/** Has a message tried anew. Where another went in its place, one is told so first: nobody should get it twice unknowingly. */
export function Retry({ delivery }: { readonly delivery: Delivery }): ReactElement {
  const client = useQueryClient();
  const retrying = useMutation({
    mutationFn: () =>
      ask<Delivery>(`/deliveries/${encodeURIComponent(delivery.id)}/retry`, { method: 'POST' }),
    onSuccess: () => client.invalidateQueries({ queryKey: ['deliveries'] }),
  });
  const again = () => {
    retrying.mutate();
  };
  const [other] = delivery.instead;
  return (
    <div>
      {other ? (
        <Dialog>
          <DialogTrigger disableButtonEnhancement>
            <Button disabled={retrying.isPending}>Try again…</Button>
          </DialogTrigger>
          <DialogSurface>
            <DialogBody>
              <DialogTitle>Something was sent in its place</DialogTitle>
              <DialogContent>
                <p>The same words went another way. {insteadInWords(other)}.</p>
                <p>If this is sent now as well, they may get it twice.</p>
              </DialogContent>
              <DialogActions fluid>
                <DialogTrigger disableButtonEnhancement>
                  <Button>Leave it</Button>
                </DialogTrigger>
                <DialogTrigger disableButtonEnhancement>
                  <Button appearance="primary" onClick={again}>
                    Send it all the same
                  </Button>
                </DialogTrigger>
              </DialogActions>
            </DialogBody>
          </DialogSurface>
        </Dialog>
      ) : (
        <Button disabled={retrying.isPending} onClick={again}>
          Try again
        </Button>
      )}
      {retrying.error && <Problem error={retrying.error} />}
    </div>
  );
}
