import {
  Button,
  DrawerBody,
  DrawerHeader,
  DrawerHeaderTitle,
  makeStyles,
  OverlayDrawer,
  Spinner,
  Text,
} from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import type { CaseMessage } from '../../../contract/case/messages.js';
import { Letter } from '../../parts/Letter.js';
import { Problem } from '../../shell/Problem.js';
import { useLetter } from './use-case.js';
import { deliveryOf, kindOf } from './wording.js';

const useStyles = makeStyles({ drawer: { width: 'min(44rem, 100vw)', maxWidth: '100vw' } });

/** A letter or a card as it was sent. */
export function LetterDrawer({
  reference,
  message,
  close,
}: {
  readonly reference: string;
  readonly message: CaseMessage;
  readonly close: () => void;
}): ReactElement {
  const styles = useStyles();
  const letter = useLetter(reference, message.id);
  return (
    <OverlayDrawer open position="end" className={styles.drawer} onOpenChange={close}>
      <DrawerHeader>
        <DrawerHeaderTitle
          heading={{ as: 'h2' }}
          action={<Button appearance="subtle" aria-label="Close" icon={<DismissRegular />} onClick={close} />}
        >
          {kindOf(message)}
        </DrawerHeaderTitle>
      </DrawerHeader>
      <DrawerBody tabIndex={0}>
        <Text block>{deliveryOf(message)}</Text>
        {letter.isPending && <Spinner label="Fetching the letter…" />}
        {letter.error && (
          <Problem
            error={letter.error}
            again={() => {
              void letter.refetch();
            }}
          />
        )}
        {letter.data && <Letter message={letter.data} />}
      </DrawerBody>
    </OverlayDrawer>
  );
}
