import { Field, Input, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useState, type ReactElement, type ReactNode } from 'react';

const useStyles = makeStyles({
  filters: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'end',
    gap: tokens.spacingHorizontalM,
    marginBlock: tokens.spacingVerticalM,
    flexGrow: 1,
    minWidth: 0,
  },
  field: { flex: '1 1 11rem', maxWidth: '20rem', minWidth: 0 },
  input: { width: '100%', minWidth: 0 },
});

/** What a list is narrowed down by. */
export function Filters({ children }: { readonly children: ReactNode }): ReactElement {
  return (
    <div role="search" className={useStyles().filters}>
      {children}
    </div>
  );
}

interface OneOf {
  readonly label: string;
  readonly value: string;
  /** What all of them are called together. */
  readonly all: string;
  readonly options: readonly (readonly [value: string, called: string])[];
  readonly onChange: (value: string) => void;
}

/** One of some values, or any. */
export function OneOf({ label, value, all, options, onChange }: OneOf): ReactElement {
  const styles = useStyles();
  return (
    <Field label={label} className={styles.field}>
      <Select
        className={styles.input}
        value={value}
        onChange={(_, chosen) => {
          onChange(chosen.value);
        }}
      >
        <option value="">{all}</option>
        {options.map(([of, called]) => (
          <option key={of} value={of}>
            {called}
          </option>
        ))}
      </Select>
    </Field>
  );
}

interface Typed {
  readonly label: string;
  readonly value: string;
  readonly type: 'search' | 'date';
  readonly onChange: (value: string) => void;
}

/** Something typed: taken when it is entered, or when one goes on from it. */
export function TypedFilter({ label, value, type, onChange }: Typed): ReactElement {
  const styles = useStyles();
  const [typing, setTyping] = useState<string>();
  const take = () => {
    if (typing !== undefined && typing !== value) onChange(typing);
    setTyping(undefined);
  };
  return (
    <Field label={label} className={styles.field}>
      <Input
        type={type}
        className={styles.input}
        value={typing ?? value}
        onChange={(_, typed) => {
          setTyping(typed.value);
        }}
        onBlur={take}
        onKeyDown={({ key }) => {
          if (key === 'Enter') take();
        }}
      />
    </Field>
  );
}
