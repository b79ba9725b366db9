import { Button, Field, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import { Problem } from '../../shell/Problem.js';
import { useBring } from './use-policy.js';

const useStyles = makeStyles({
  form: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: tokens.spacingVerticalM },
});

interface Proposed {
  readonly text: string;
  /** The version that it is to take the place of. */
  readonly version: number;
  readonly done: () => void;
}

/** Why a version is brought into force, and the button that does it. */
export function BringIntoForce({ text, version, done }: Proposed): ReactElement {
  const styles = useStyles();
  const [reason, setReason] = useState('');
  const bringing = useBring(done);
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        bringing.mutate({ text, reason, version });
      }}
    >
      <Field
        label="Why is it brought into force?"
        required
        hint="It is kept with your name, and everybody on the staff can read it."
      >
        <Textarea
          resize="vertical"
          value={reason}
          onChange={(_, { value }) => {
            setReason(value);
          }}
        />
      </Field>
      {bringing.error && <Problem error={bringing.error} />}
      <div>
        <Button type="submit" appearance="primary" disabled={reason.trim() === '' || bringing.isPending}>
          Bring it into force
        </Button>
      </div>
    </form>
  );
}
