import { Button, makeStyles, MessageBar, MessageBarBody, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { PolicyCheck } from '../../../contract/policy.js';

const useStyles = makeStyles({
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalXL, overflowWrap: 'anywhere' },
});

interface Shown extends Pick<PolicyCheck, 'troubles'> {
  readonly goTo: (line: number) => void;
}

/** Everything that is wrong with a policy, each with a way to its line. */
export function Troubles({ troubles, goTo }: Shown): ReactElement {
  const styles = useStyles();
  return (
    <MessageBar intent="error" layout="multiline" role="alert">
      <MessageBarBody>
        It cannot be used yet. Please put right:
        <ul className={styles.list}>
          {troubles.map(({ line, field, says }) => (
            <li key={`${line ?? 0} ${field ?? ''} ${says}`}>
              {line !== undefined && (
                <Button
                  size="small"
                  appearance="subtle"
                  onClick={() => {
                    goTo(line);
                  }}
                >
                  Line {line}
                </Button>
              )}{' '}
              {field !== undefined && `${field}: `}
              {says}
            </li>
          ))}
        </ul>
      </MessageBarBody>
    </MessageBar>
  );
}
