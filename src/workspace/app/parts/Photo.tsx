import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  DialogTrigger,
  makeStyles,
  Spinner,
} from '@fluentui/react-components';
import { useQuery } from '@tanstack/react-query';
import { useCallback, useState, type ReactElement } from 'react';
import { askForFile } from '../api/client.js';
import { Problem } from '../shell/Problem.js';
import { Download } from './Download.js';

const useStyles = makeStyles({
  surface: { maxWidth: 'min(60rem, 100vw)' },
  name: { overflowWrap: 'anywhere' },
  // However large it is, all of it is seen at once; its parts are seen in the file.
  photo: {
    display: 'block',
    maxWidth: '100%',
    maxHeight: '65vh',
    marginInline: 'auto',
    objectFit: 'contain',
  },
});

interface Shown {
  readonly name: string;
  /** Below the API. */
  readonly path: string;
}

/** A photo, to be looked at in front of the page. */
export function Photo({ name, path }: Shown): ReactElement {
  const styles = useStyles();
  return (
    <Dialog>
      <DialogTrigger disableButtonEnhancement>
        <Button size="small" aria-label={`Look at it: ${name}`}>
          Look at it
        </Button>
      </DialogTrigger>
      <DialogSurface className={styles.surface}>
        <DialogBody>
          <DialogTitle className={styles.name}>{name}</DialogTitle>
          <DialogContent>
            <Picture name={name} path={path} />
          </DialogContent>
          <DialogActions fluid>
            <Download name={name} path={path} />
            <DialogTrigger disableButtonEnhancement>
              <Button size="small" appearance="primary">
                Close
              </Button>
            </DialogTrigger>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}

const spoilt = new Error(
  'This photo cannot be shown: something is wrong in the file. You can still download it.',
);

/** The photo itself, fetched when it is looked at and forgotten after: it is not for whoever comes to this screen next. */
function Picture({ name, path }: Shown): ReactElement {
  const styles = useStyles();
  const { data, error, isPending, refetch } = useQuery({
    queryKey: ['photo', path],
    queryFn: ({ signal }) => askForFile(path, signal),
    networkMode: 'always',
    staleTime: Infinity,
    gcTime: 0,
  });
  const [readable, setReadable] = useState(true);
  const draw = useCallback(
    (picture: HTMLImageElement | null) => {
      if (!picture || !data) return undefined;
      const address = URL.createObjectURL(data);
      picture.src = address;
      return () => {
        URL.revokeObjectURL(address);
      };
    },
    [data],
  );
  if (isPending) return <Spinner label="Fetching the photo…" />;
  if (error) return <Problem error={error} again={() => void refetch()} />;
  if (!readable) return <Problem error={spoilt} />;
  return (
    <img
      ref={draw}
      className={styles.photo}
      alt={`Photo sent by the resident: ${name}`}
      onError={() => {
        setReadable(false);
      }}
    />
  );
}
