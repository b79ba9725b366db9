import { Button, Field, Input, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useMemo, type ReactElement } from 'react';
import type { StaffDirectory, StaffMember } from '../../../contract/directory.js';
import { dayInWords, isDay } from '../../parts/in-words.js';
import { troubleIn } from '../../parts/trouble.js';
import { Problem } from '../../shell/Problem.js';
import { controlsOf, type Typed } from '../../shell/typed.js';
import { useKept } from '../../shell/useKept.js';
import { changeBy, useChange } from './use-directory.js';

const useStyles = makeStyles({
  form: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: tokens.spacingVerticalM },
  days: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(12rem, 100%), 1fr))',
    gap: tokens.spacingHorizontalM,
  },
  control: { minWidth: 0, width: '100%' },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

interface Shown {
  readonly person: StaffMember;
  readonly directory: StaffDirectory;
  /** Whether whoever asks is that person. */
  readonly who: 'oneself' | 'somebody';
  readonly done: () => void;
}

/** When somebody is away, and who stands in. */
export function LeaveForm({ person, directory, who, done }: Shown): ReactElement {
  const styles = useStyles();
  const { today, version, people } = directory;
  const { email } = person;
  const first = useMemo<Typed>(() => ({ from: today, until: '', by: '' }), [today]);
  const { typed, change, letGo } = useKept(`leave ${email}`, first);
  const { from = '', until = '', by = '' } = typed;
  const keeping = useChange(() => {
    letGo();
    done();
  });
  const { error } = keeping;
  const trouble = troubleIn(error, ['from', 'until', 'by']);
  const control = controlsOf(typed, change);
  const around = (path: string) => ({
    hint: isDay(typed[path] ?? '') ? dayInWords(typed[path] ?? '') : null,
    required: true,
    ...trouble.at(path),
  });
  const isAway = person.cover.some((cover) => cover.from <= today && cover.until >= today);
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        const leave = { from, until, by };
        keeping.mutate(
          who === 'oneself'
            ? { path: '/directory/own-leave', sent: { method: 'PUT', body: leave } }
            : changeBy({ kind: 'away', email, ...leave }, version),
        );
      }}
    >
      <div className={styles.days}>
        <Field label="First day away" {...around('from')}>
          <Input type="date" className={styles.control} {...control('from')} />
        </Field>
        <Field label="Last day away" {...around('until')}>
          <Input type="date" className={styles.control} {...control('until')} />
        </Field>
      </div>
      <Field label="Who stands in?" {...around('by')}>
        <Select className={styles.control} {...control('by')}>
          <option value="">Choose somebody</option>
          {people
            .filter((one) => one.active && one.email !== email)
            .map((one) => (
              <option key={one.email} value={one.email}>
                {one.name}
              </option>
            ))}
        </Select>
      </Field>
      {trouble.elsewhere && <Problem error={trouble.elsewhere} />}
      <div className={styles.actions}>
        <Button type="submit" appearance="primary" disabled={keeping.isPending}>
          Keep this leave
        </Button>
        {isAway && (
          <Button
            disabled={keeping.isPending}
            onClick={() => {
              keeping.mutate(
                who === 'oneself'
                  ? { path: '/directory/own-leave', sent: { method: 'DELETE' } }
                  : changeBy({ kind: 'back', email, on: today }, version),
              );
            }}
          >
            Back today
          </Button>
        )}
      </div>
    </form>
  );
}
