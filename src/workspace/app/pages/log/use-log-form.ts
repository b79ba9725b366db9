import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { Logged } from '../../../contract/log.js';
import { ApiError, ask } from '../../api/client.js';
import type { Typed } from '../../shell/typed.js';
import { useKept } from '../../shell/useKept.js';
import { blank, logBody } from './log-body.js';

/** A form that is being filled in. */
export interface LogFormState {
  readonly typed: Typed;
  readonly change: (typed: Typed) => void;
  readonly restored: boolean;
  /** Why fields cannot stay as they are, by their paths. */
  readonly wrong: ReadonlyMap<string, string>;
  /** What went wrong that is about no field. */
  readonly error: Error | null;
  readonly sending: boolean;
  readonly send: () => void;
  readonly clear: () => void;
}

/** Fills in a complaint and sends it, once however often it is sent. @param done called with what came of it */
export function useLogForm(done: (logged: Logged) => void): LogFormState {
  const [fresh, setFresh] = useState(blank);
  const { typed, change, restored, letGo } = useKept('log', fresh);
  const [missing, setMissing] = useState<ReadonlyMap<string, string>>(new Map());
  const client = useQueryClient();
  const sending = useMutation({
    mutationFn: () =>
      ask<Logged>('/cases', {
        method: 'POST',
        body: logBody(typed),
        ...(typed['form'] !== undefined && { key: typed['form'] }),
      }),
    onSuccess(logged) {
      letGo();
      done(logged);
      return client.invalidateQueries();
    },
  });
  const wrong = missing.size > 0 ? missing : wrongIn(sending.error);
  return {
    ...{ typed, change, restored, wrong },
    error: wrong.size > 0 ? null : sending.error,
    sending: sending.isPending,
    send() {
      const blanks = missingIn(typed);
      setMissing(blanks);
      if (blanks.size === 0) sending.mutate();
    },
    clear() {
      const anew = blank();
      setFresh(anew);
      letGo();
      change(anew);
      setMissing(new Map());
      sending.reset();
    },
  };
}

/** What cannot be done without. */
function missingIn(typed: Typed): ReadonlyMap<string, string> {
  const needed = [
    ['matter', 'Please write down what went wrong.'],
    ['resident.name', 'Please fill in their name.'],
    ...(typed['representative.kind']
      ? [['representative.name', 'Please fill in the name of who speaks for them.'] as const]
      : []),
  ] as const;
  return new Map(needed.filter(([path]) => (typed[path] ?? '').trim() === ''));
}

/** What the service says of fields. It counts the items of lists from 0 where they do not fit, and the form from 1. */
function wrongIn(error: Error | null): ReadonlyMap<string, string> {
  if (!(error instanceof ApiError)) return new Map();
  const { field, message, issues } = error.problem;
  const fromOne = (path: string) => path.replace(/\.(\d+)$/, (_, index: string) => `.${Number(index) + 1}`);
  if (issues) return new Map(issues.map((issue) => [fromOne(issue.field), issue.message]));
  return field === undefined ? new Map() : new Map([[field, message]]);
}
