import {
  Button,
  DrawerBody,
  DrawerHeader,
  DrawerHeaderTitle,
  makeStyles,
  OverlayDrawer,
} from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import type { ReactElement, ReactNode } from 'react';

const useStyles = makeStyles({ drawer: { width: 'min(44rem, 100vw)', maxWidth: '100vw' } });

interface Shown {
  readonly title: string;
  readonly close: () => void;
  readonly children: ReactNode;
}

/** Something to do beside the page that it is about. */
export function Drawer({ title, close, children }: Shown): ReactElement {
  return (
    <OverlayDrawer open position="end" className={useStyles().drawer} onOpenChange={close}>
      <DrawerHeader>
        <DrawerHeaderTitle
          heading={{ as: 'h2' }}
          action={<Button appearance="subtle" aria-label="Close" icon={<DismissRegular />} onClick={close} />}
        >
          {title}
        </DrawerHeaderTitle>
      </DrawerHeader>
      <DrawerBody tabIndex={0}>{children}</DrawerBody>
    </OverlayDrawer>
  );
}
