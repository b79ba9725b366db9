import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { UnderstandBody, UnderstoodMatter } from '../../../contract/log.js';
import { ask } from '../../api/client.js';
import { said, type Typed } from '../../shell/typed.js';

/** So long after the last key it is read, in milliseconds. */
const pause = 600;
/** Less than this says nothing yet, in characters. */
const telling = 15;

/** What the matter seems to say, as it is typed; undefined while it says too little. Nothing of it is kept anywhere. */
export function useAdvice(typed: Typed): UnderstoodMatter | undefined {
  const [settled, setSettled] = useState(() => JSON.stringify(asked(typed)));
  const now = JSON.stringify(asked(typed));
  useEffect(() => {
    const timer = setTimeout(() => {
      setSettled(now);
    }, pause);
    return () => {
      clearTimeout(timer);
    };
  }, [now]);
  const enough = (typed['matter'] ?? '').trim().length >= telling;
  const { data } = useQuery({
    queryKey: ['understand', settled],
    queryFn: ({ signal }) =>
      ask<UnderstoodMatter>('/intake/understand', {
        method: 'POST',
        body: JSON.parse(settled) as unknown,
        signal,
      }),
    enabled: enough,
    placeholderData: keepPreviousData,
    gcTime: 0,
  });
  return enough ? data : undefined;
}

function asked(typed: Typed): UnderstandBody {
  return {
    matter: said(typed, 'matter') ?? '',
    resident: {
      name: said(typed, 'resident.name'),
      email: said(typed, 'resident.email'),
      phone: said(typed, 'resident.phone'),
      address: said(typed, 'resident.address'),
    },
  };
}
