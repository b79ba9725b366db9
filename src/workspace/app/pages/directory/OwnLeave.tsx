import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import type { StaffDirectory } from '../../../contract/directory.js';
import { Drawer } from '../../parts/Drawer.js';
import { Section } from '../../parts/Section.js';
import { LeaveForm } from './LeaveForm.js';
import { leaveInWords } from './words.js';

const useStyles = makeStyles({
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalM },
});

/** Whether whoever looks is away, and a way to say so. */
export function OwnLeave({
  directory,
  me,
}: {
  readonly directory: StaffDirectory;
  readonly me: string;
}): ReactElement | null {
  const styles = useStyles();
  const [open, setOpen] = useState(false);
  const close = () => {
    setOpen(false);
  };
  const own = directory.people.find(({ email }) => email === me);
  if (!own) return null;
  const nameOf = (of: string) => directory.people.find((one) => one.email === of)?.name ?? of;
  const leave = leaveInWords(own, directory.today, nameOf);
  return (
    <Section title="Your leave">
      <div className={styles.row}>
        <Text>
          {leave
            ? `You are${leave.away ? '' : ' going to be'} away ${leave.says}.`
            : 'You are not away. When you are, somebody else gets your new complaints and reminders.'}
        </Text>
        <Button
          onClick={() => {
            setOpen(true);
          }}
        >
          Say when you are away
        </Button>
      </div>
      {open && (
        <Drawer title="When are you away?" close={close}>
          <LeaveForm person={own} directory={directory} who="oneself" done={close} />
        </Drawer>
      )}
    </Section>
  );
}
