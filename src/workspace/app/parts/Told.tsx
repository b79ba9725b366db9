import { MessageBar, MessageBarBody } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';

/** Something was done, and this came of it. */
export function Told({ children }: { readonly children: ReactNode }): ReactElement {
  return (
    <MessageBar intent="success" layout="multiline" role="status">
      <MessageBarBody>{children}</MessageBarBody>
    </MessageBar>
  );
}
