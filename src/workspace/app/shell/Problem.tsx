import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import type { ReactElement } from 'react';

/** Something could not be shown or done: why, and a way to try again. */
export function Problem({
  error,
  again,
}: {
  readonly error: Error;
  readonly again?: () => void;
}): ReactElement {
  return (
    <MessageBar intent="error" layout="multiline" role="alert">
      <MessageBarBody>{error.message}</MessageBarBody>
      {again && (
        <MessageBarActions>
          <Button onClick={again}>Try again</Button>
        </MessageBarActions>
      )}
    </MessageBar>
  );
}
