import { Field, Input, makeStyles, Select, Textarea } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { dayInWords, isDay } from '../../parts/in-words.js';
import type { LogFormState } from './use-log-form.js';

// However long what may be chosen is called, it fits a narrow window.
const useStyles = makeStyles({
  field: { minWidth: 0, maxWidth: '100%' },
  control: { minWidth: 0, width: '100%' },
});

interface FieldShown {
  readonly form: LogFormState;
  readonly path: string;
  readonly label: string;
  readonly hint?: string;
  readonly required?: 'required';
  readonly kind?: 'line' | 'lines' | 'email' | 'tel' | 'day';
  /** Of a list to choose from: what may be chosen. */
  readonly choices?: readonly (readonly [value: string, called: string])[];
}

/** One field of the form, with what is wrong with it. */
export function LogField({
  form,
  path,
  label,
  hint,
  required,
  kind = 'line',
  choices,
}: FieldShown): ReactElement {
  const styles = useStyles();
  const { typed, wrong, change } = form;
  const value = typed[path] ?? '';
  const problem = wrong.get(path);
  const given = {
    value,
    onChange: (_: unknown, data: { readonly value: string }) => {
      change({ ...typed, [path]: data.value });
    },
  };
  const inWords = kind === 'day' && isDay(value) ? dayInWords(value) : undefined;
  return (
    <Field
      className={styles.field}
      label={label}
      required={required !== undefined}
      hint={inWords ?? hint ?? null}
      {...(problem !== undefined && { validationMessage: problem, validationState: 'error' })}
      data-path={path}
    >
      {choices ? (
        <Select {...given} className={styles.control}>
          {choices.map(([of, called]) => (
            <option key={of} value={of}>
              {called}
            </option>
          ))}
        </Select>
      ) : kind === 'lines' ? (
        <Textarea resize="vertical" rows={path === 'matter' ? 7 : 3} {...given} />
      ) : kind === 'day' ? (
        <Input className={styles.control} type="date" max={today()} {...given} />
      ) : (
        <Input
          className={styles.control}
          type={kind === 'line' ? 'text' : kind}
          autoComplete="off"
          {...given}
        />
      )}
    </Field>
  );
}

/** Nothing is complained of before it has happened. Days are London's; a browser elsewhere is corrected by the service. */
const today = (): string =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/London' }).format(Date.now());
