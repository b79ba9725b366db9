import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  Spinner,
} from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { StaffMember } from '../../../contract/directory.js';
import { CaseLink } from '../../parts/CaseLink.js';
import { Problem } from '../../shell/Problem.js';
import { changeBy, useCasesOf, useChange } from './use-directory.js';

interface Shown {
  readonly person: StaffMember;
  readonly version: number;
  readonly close: () => void;
}

/** Somebody leaves: which open complaints they answer for, and who could take them. */
export function Leaving({ person: { name, email }, version, close }: Shown): ReactElement {
  const found = useCasesOf(email);
  const leaving = useChange(close);
  const cases = found.data?.cases ?? [];
  return (
    <Dialog open onOpenChange={close}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>Has {name} left?</DialogTitle>
          <DialogContent>
            <p>
              They can no longer sign in, and no new complaint goes to them. The record of complaints goes on
              naming them.
            </p>
            {found.isPending && <Spinner label="Looking for their open complaints…" />}
            {found.error && <Problem error={found.error} />}
            {found.data && cases.length === 0 && <p>They answer for no open complaint.</p>}
            {cases.length > 0 && (
              <>
                <p>
                  They answer for{' '}
                  {cases.length === 1 ? 'one open complaint' : `${cases.length} open complaints`}. Please pass
                  on each. Until then the complaints officers are reminded of it.
                </p>
                <ul>
                  {cases.map(({ reference, to }) => (
                    <li key={reference}>
                      <CaseLink reference={reference} query={{ command: 'reassign' }} />
                      {to === null ? ': choose who takes it' : `: to ${to}, by the rules`}
                    </li>
                  ))}
                </ul>
              </>
            )}
            {leaving.error && <Problem error={leaving.error} />}
          </DialogContent>
          <DialogActions fluid>
            <Button onClick={close}>Leave it as it is</Button>
            <Button
              appearance="primary"
              disabled={leaving.isPending}
              onClick={() => {
                leaving.mutate(changeBy({ kind: 'leaves', email }, version));
              }}
            >
              {name} has left
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
