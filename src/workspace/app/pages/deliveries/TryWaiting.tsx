import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import type { Tried } from '../../../contract/deliveries.js';
import { ask } from '../../api/client.js';
import { Told } from '../../parts/Told.js';
import { Problem } from '../../shell/Problem.js';

const useStyles = makeStyles({ button: { marginBlock: tokens.spacingVerticalM } });

/** Tries at once all that waits for its next try. */
export function TryWaiting(): ReactElement {
  const styles = useStyles();
  const client = useQueryClient();
  const trying = useMutation({
    mutationFn: () => ask<Tried>('/deliveries/try-waiting', { method: 'POST' }),
    onSuccess: () => client.invalidateQueries({ queryKey: ['deliveries'] }),
  });
  return (
    <>
      <Button
        className={styles.button}
        disabled={trying.isPending}
        onClick={() => {
          trying.mutate();
        }}
      >
        Try all that wait now
      </Button>
      {trying.data && (
        <Told>
          {trying.data.trying === 0
            ? 'Nothing waits for its next try.'
            : `Trying ${trying.data.trying.toLocaleString('en-GB')} now.`}
        </Told>
      )}
      {trying.error && <Problem error={trying.error} />}
    </>
  );
}
