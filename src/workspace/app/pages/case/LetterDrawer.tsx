import { Spinner, Text } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { CaseMessage } from '../../../contract/case/messages.js';
import { Drawer } from '../../parts/Drawer.js';
import { Letter } from '../../parts/Letter.js';
import { Problem } from '../../shell/Problem.js';
import { useLetter } from './use-case.js';
import { deliveryOf, kindOf } from './wording.js';

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
  const letter = useLetter(reference, message.id);
  return (
    <Drawer title={kindOf(message)} close={close}>
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
    </Drawer>
  );
}
