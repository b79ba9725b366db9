import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Button,
  makeStyles,
  Menu,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  tokens,
  useRestoreFocusTarget,
} from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { CaseView } from '../../../contract/case/case.js';
import { Facts } from '../../parts/Facts.js';
import { forms } from './forms/forms.js';

const useStyles = makeStyles({
  // It stands in the page, so that it is part of it, and above what comes after it.
  menu: { zIndex: 2 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** How many commands stand as buttons; the others are in a menu. */
const few = 5;

/** The commands that the reader may give now, what is next first, and why not the others. */
export function Commands({
  view,
  open,
}: {
  readonly view: CaseView;
  readonly open: (command: string) => void;
}): ReactElement {
  const styles = useStyles();
  const comeBack = useRestoreFocusTarget();
  const offered = view.commands.filter(({ whyNot }) => whyNot === null).map(({ command }) => command);
  const more = offered.slice(few);
  const title = (command: string): string => forms[command]?.(view).title ?? command;
  const others = view.commands.flatMap(({ command, whyNot }) =>
    whyNot ? [[title(command), `${whyNot.message} (${whyNot.provision})`] as const] : [],
  );
  return (
    <>
      <div className={styles.buttons} role="group" aria-label="What you can do">
        {offered.slice(0, few).map((command, place) => (
          <Button
            key={command}
            {...comeBack}
            appearance={place === 0 ? 'primary' : 'secondary'}
            onClick={() => {
              open(command);
            }}
          >
            {title(command)}
          </Button>
        ))}
        {more.length > 0 && (
          <Menu inline>
            <MenuTrigger disableButtonEnhancement>
              <Button>More</Button>
            </MenuTrigger>
            <MenuPopover className={styles.menu}>
              <MenuList>
                {more.map((command) => (
                  <MenuItem
                    key={command}
                    onClick={() => {
                      open(command);
                    }}
                  >
                    {title(command)}
                  </MenuItem>
                ))}
              </MenuList>
            </MenuPopover>
          </Menu>
        )}
        {offered.length === 0 && <p>There is nothing for you to do here now.</p>}
      </div>
      {others.length > 0 && (
        <Accordion collapsible>
          <AccordionItem value="others">
            <AccordionHeader as="h2">What you cannot do now, and why</AccordionHeader>
            <AccordionPanel>
              <Facts facts={others} />
            </AccordionPanel>
          </AccordionItem>
        </Accordion>
      )}
    </>
  );
}
