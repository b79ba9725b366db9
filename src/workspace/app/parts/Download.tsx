import { Button } from '@fluentui/react-components';
import { useMutation } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { askForFile } from '../api/client.js';
import { Problem } from '../shell/Problem.js';
import { saveAs } from './save-as.js';

/** Saves a file on the reader's computer. @param path below the API */
export function Download({ name, path }: { readonly name: string; readonly path: string }): ReactElement {
  const fetching = useMutation({
    // Without a connection it says so at once; it would wait for one otherwise, and save a file when nobody thinks of it any more.
    networkMode: 'always',
    mutationFn: () => askForFile(path),
    onSuccess: (bytes) => {
      saveAs(bytes, name);
    },
  });
  const fetch = () => {
    fetching.mutate();
  };
  return (
    <>
      <Button
        size="small"
        aria-label={`Download: ${name}`}
        disabledFocusable={fetching.isPending}
        onClick={fetch}
      >
        Download
      </Button>
      {fetching.error && <Problem error={fetching.error} again={fetch} />}
    </>
  );
}
