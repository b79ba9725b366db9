import { Button, Checkbox, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useId, useMemo, useRef, type ReactElement } from 'react';
import type { StaffDirectory, StaffMember } from '../../../contract/directory.js';
import { Drawer } from '../../parts/Drawer.js';
import { troubleIn } from '../../parts/trouble.js';
import { Problem } from '../../shell/Problem.js';
import { controlsOf, said, type Typed } from '../../shell/typed.js';
import { useKept } from '../../shell/useKept.js';
import { changeBy, useChange } from './use-directory.js';
import { roleIds, roles } from './words.js';

const useStyles = makeStyles({
  form: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: tokens.spacingVerticalM },
  control: { minWidth: 0, width: '100%' },
  choices: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(15rem, 100%), 1fr))',
    alignItems: 'start',
    border: 0,
    margin: 0,
    padding: 0,
    minWidth: 0,
  },
  legend: { fontWeight: tokens.fontWeightSemibold, padding: 0 },
  problem: { margin: 0, color: tokens.colorPaletteRedForeground1 },
});

interface Shown {
  /** Whom it is about; undefined to add somebody. */
  readonly person?: StaffMember;
  readonly directory: StaffDirectory;
  readonly close: () => void;
}

/** What is known of a person: to add somebody, or to change it. */
export function PersonForm({ person, directory, close }: Shown): ReactElement {
  const styles = useStyles();
  const first = useMemo(() => typedOf(person), [person]);
  const { typed, restored, change, letGo } = useKept(`person ${person?.email ?? ''}`, first);
  const form = useRef<HTMLFormElement>(null);
  const keeping = useChange(() => {
    letGo();
    close();
  });
  const { error } = keeping;
  // The address of somebody who is known stands nowhere in the form.
  const shown = ['name', ...(person ? [] : ['email']), 'roles', 'serviceAreas', 'phone', 'trainedOn'];
  const trouble = troubleIn(error, shown);
  const control = controlsOf(typed, change);
  useEffect(() => {
    if (error) form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [error]);
  return (
    <Drawer title={person ? `Change ${person.name}` : 'Add a person'} close={close}>
      <form
        ref={form}
        className={styles.form}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          const body = { kind: person ? 'edit' : 'add', person: personIn(typed) } as const;
          keeping.mutate(changeBy(body, directory.version));
        }}
      >
        {restored && <p>What you typed before is here again.</p>}
        <Field label="Name" required {...trouble.at('name')}>
          <Input className={styles.control} {...control('name')} />
        </Field>
        {!person && (
          <Field
            label="E-mail"
            required
            hint="The address that they sign in with. It cannot be changed later."
            {...trouble.at('email')}
          >
            <Input type="email" className={styles.control} {...control('email')} />
          </Field>
        )}
        <Several
          legend="What they do"
          path="roles"
          choices={roleIds.map((id) => [id, roles[id]])}
          {...{ typed, change }}
          problem={trouble.saidAt('roles')}
        />
        <Several
          legend="Services that they answer for"
          path="serviceAreas"
          choices={directory.services.map(({ id, name }) => [id, name])}
          {...{ typed, change }}
          problem={trouble.saidAt('serviceAreas')}
        />
        <Field label="Telephone" {...trouble.at('phone')}>
          <Input type="tel" className={styles.control} {...control('phone')} />
        </Field>
        <Field label="Last trained in handling complaints" {...trouble.at('trainedOn')}>
          <Input type="date" className={styles.control} {...control('trainedOn')} />
        </Field>
        {trouble.elsewhere && <Problem error={trouble.elsewhere} />}
        <div>
          <Button type="submit" appearance="primary" disabled={keeping.isPending}>
            {person ? 'Keep the change' : 'Add to the staff list'}
          </Button>
        </div>
      </form>
    </Drawer>
  );
}

interface Choices {
  readonly legend: string;
  readonly path: string;
  readonly choices: readonly (readonly [id: string, called: string])[];
  readonly typed: Typed;
  readonly change: (typed: Typed) => void;
  readonly problem: string | undefined;
}

/** Any of several things. A `Field` around them would give all of them one id, and each label would tick the first. */
function Several({ legend, path, choices, typed, change, problem }: Choices): ReactElement {
  const styles = useStyles();
  const problemId = useId();
  const chosen = listIn(typed, path);
  return (
    <fieldset className={styles.choices} {...(problem !== undefined && { 'aria-describedby': problemId })}>
      <legend className={styles.legend}>{legend}</legend>
      {choices.map(([id, called]) => (
        <Checkbox
          key={id}
          label={called}
          checked={chosen.includes(id)}
          onChange={(_, { checked }) => {
            const next = checked === true ? [...chosen, id] : chosen.filter((one) => one !== id);
            change({ ...typed, [path]: next.join(',') });
          }}
        />
      ))}
      {problem !== undefined && (
        <p id={problemId} role="alert" className={styles.problem}>
          {problem}
        </p>
      )}
    </fieldset>
  );
}

const listIn = (typed: Typed, path: string): string[] =>
  typed[path]?.split(',').filter((id) => id !== '') ?? [];

function typedOf(person: StaffMember | undefined): Typed {
  return {
    name: person?.name ?? '',
    email: person?.email ?? '',
    roles: person?.roles.join(',') ?? '',
    serviceAreas: person?.serviceAreas.join(',') ?? '',
    phone: person?.phone ?? '',
    trainedOn: person?.trainedOn ?? '',
  };
}

/** What was typed, as the API takes it. */
function personIn(typed: Typed) {
  const [phone, trainedOn] = [said(typed, 'phone'), said(typed, 'trainedOn')];
  return {
    name: said(typed, 'name') ?? '',
    email: said(typed, 'email') ?? '',
    roles: roleIds.filter((id) => listIn(typed, 'roles').includes(id)),
    serviceAreas: listIn(typed, 'serviceAreas'),
    ...(phone !== undefined && { phone }),
    ...(trainedOn !== undefined && { trainedOn }),
  };
}
