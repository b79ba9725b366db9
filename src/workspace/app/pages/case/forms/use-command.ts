import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { CaseView } from '../../../../contract/case/case.js';
import type { Done, Foreseen } from '../../../../contract/case/commands.js';
import { ApiError, ask } from '../../../api/client.js';
import { addressOf, caseKey } from '../use-case.js';

/** Gives one command on a case. */
export interface GivenCommand {
  /** What it would lead to. @throws ApiError */
  readonly foresee: (data: object) => Promise<Foreseen>;
  /** @throws ApiError */
  readonly give: (data: object) => Promise<Done>;
  /** The version of the case that the form goes by. */
  readonly version: number;
  /** Goes on with the case as it stands now. */
  readonly lookAgain: (version: number) => void;
}

/** Gives a command on the version of the case that one is looking at. Sent again after a broken connection, it is done once. */
export function useCommand({ reference, version: seen }: CaseView, command: string): GivenCommand {
  const client = useQueryClient();
  const [version, setVersion] = useState(seen);
  const [last, setLast] = useState<{ readonly sent: string; readonly key: string }>();
  const path = `${addressOf(reference)}/commands/${command}`;
  return {
    version,
    lookAgain: setVersion,
    foresee: (data) => ask<Foreseen>(`${path}/preview`, { method: 'POST', body: data }),
    async give(data) {
      const sent = JSON.stringify([version, data]);
      const key = last?.sent === sent ? last.key : crypto.randomUUID();
      setLast({ sent, key });
      try {
        const done = await ask<Done>(path, { method: 'POST', body: data, version, key });
        await client.invalidateQueries({ queryKey: caseKey(reference) });
        return done;
      } catch (error) {
        if (error instanceof ApiError && error.status === 412) {
          await client.invalidateQueries({ queryKey: caseKey(reference) });
        }
        throw error;
      }
    },
  };
}
