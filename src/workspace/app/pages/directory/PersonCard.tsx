import { Badge, Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import type { StaffDirectory, StaffMember } from '../../../contract/directory.js';
import { Card, CardHead } from '../../parts/Cards.js';
import { Drawer } from '../../parts/Drawer.js';
import { Facts } from '../../parts/Facts.js';
import { dayInWords } from '../../parts/in-words.js';
import { Problem } from '../../shell/Problem.js';
import { LeaveForm } from './LeaveForm.js';
import { Leaving } from './Leaving.js';
import { PersonForm } from './PersonForm.js';
import { changeBy, useChange } from './use-directory.js';
import { leaveInWords, roles } from './words.js';

const useStyles = makeStyles({
  name: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

interface Shown {
  readonly person: StaffMember;
  readonly directory: StaffDirectory;
}

/** One person: what they do, for which services, and whether they are there. */
export function PersonCard({ person, directory }: Shown): ReactElement {
  const styles = useStyles();
  const { name, email, active, phone, trainedOn } = person;
  const nameOf = (of: string) => directory.people.find((one) => one.email === of)?.name ?? of;
  const leave = active ? leaveInWords(person, directory.today, nameOf) : undefined;
  const areas = person.serviceAreas.map(
    (id) =>
      directory.services.find((service) => service.id === id)?.name ?? `${id} (no such service any more)`,
  );
  return (
    <Card>
      <CardHead>
        <h3 className={styles.name}>{name}</h3>
        {!active && <Badge appearance="tint">Has left</Badge>}
        {leave?.away === true && (
          <Badge appearance="tint" color="warning">
            Away
          </Badge>
        )}
      </CardHead>
      <Facts
        facts={[
          ['Does', person.roles.map((role) => roles[role]).join(', ')],
          ['Services', areas.join(', ')],
          ['E-mail', email],
          ['Telephone', phone],
          ['Away', leave?.says],
          ['Last trained', trainedOn === undefined ? 'not on record' : dayInWords(trainedOn)],
        ]}
      />
      {directory.mayChange && <Actions person={person} directory={directory} />}
    </Card>
  );
}

function Actions({ person, directory }: Shown): ReactElement {
  const styles = useStyles();
  const { name, email, active } = person;
  const [open, setOpen] = useState<'edit' | 'leave' | 'leaving'>();
  const close = () => {
    setOpen(undefined);
  };
  const returning = useChange(close);
  const opens = (what: typeof open) => () => {
    setOpen(what);
  };
  if (!active) {
    return (
      <div className={styles.actions}>
        <Button
          size="small"
          aria-label={`${name} works here again`}
          disabled={returning.isPending}
          onClick={() => {
            returning.mutate(changeBy({ kind: 'returns', email }, directory.version));
          }}
        >
          Works here again
        </Button>
        {returning.error && <Problem error={returning.error} />}
      </div>
    );
  }
  return (
    <div className={styles.actions}>
      <Button size="small" aria-label={`Change ${name}`} onClick={opens('edit')}>
        Change
      </Button>
      <Button size="small" aria-label={`${name} is away`} onClick={opens('leave')}>
        Away
      </Button>
      <Button size="small" aria-label={`${name} has left`} onClick={opens('leaving')}>
        Has left
      </Button>
      {open === 'edit' && <PersonForm person={person} directory={directory} close={close} />}
      {open === 'leave' && (
        <Drawer title={`When is ${name} away?`} close={close}>
          <LeaveForm person={person} directory={directory} who="somebody" done={close} />
        </Drawer>
      )}
      {open === 'leaving' && <Leaving person={person} version={directory.version} close={close} />}
    </div>
  );
}
