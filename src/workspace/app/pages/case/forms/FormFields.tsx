import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { AddRegular, DeleteRegular } from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import type { Typed } from '../../../shell/typed.js';
import { FieldInput } from './FieldInput.js';
import { isAsked, rowsIn, withoutRow, withRow, type Field, type Rows } from './fields.js';

const useStyles = makeStyles({
  words: {
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
    margin: 0,
    paddingInlineStart: tokens.spacingHorizontalM,
    borderLeft: `3px solid ${tokens.colorNeutralStroke1}`,
  },
  heading: { margin: `${tokens.spacingVerticalM} 0 0`, fontSize: tokens.fontSizeBase400 },
  row: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalM,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    margin: 0,
    minWidth: 0,
  },
  start: { alignSelf: 'flex-start' },
});

interface FormFieldsParts {
  readonly fields: readonly Field[];
  readonly typed: Typed;
  /** What is wrong, by path. */
  readonly wrong: Readonly<Record<string, string>>;
  readonly change: (typed: Typed) => void;
}

/** The fields of a form, one under the other. */
export function FormFields({ fields, ...given }: FormFieldsParts): ReactElement {
  return (
    <>
      {fields.map((field, index) => (
        <Part key={'path' in field ? field.path : index} field={field} {...given} />
      ))}
    </>
  );
}

type PartParts = Omit<FormFieldsParts, 'fields'>;

function Part({ field, ...given }: PartParts & { readonly field: Field }): ReactElement | null {
  const styles = useStyles();
  const { typed, wrong, change } = given;
  if (isAsked(field)) {
    return (
      <FieldInput
        field={field}
        value={typed[field.path] ?? ''}
        wrong={wrong[field.path]}
        change={(value) => {
          change({ ...typed, [field.path]: value });
        }}
      />
    );
  }
  switch (field.kind) {
    case 'heading':
      return <h3 className={styles.heading}>{field.text}</h3>;
    case 'words':
      return <p className={styles.words}>{field.text}</p>;
    case 'fixed':
      return null;
    case 'rows':
      return <RowFields rows={field} {...given} />;
  }
}

function RowFields({ rows, ...given }: PartParts & { readonly rows: Rows }): ReactElement {
  const styles = useStyles();
  const { typed, wrong, change } = given;
  const count = rowsIn(rows, typed);
  return (
    <>
      {wrong[rows.path] !== undefined && (
        <Text role="alert" data-path={rows.path} tabIndex={-1}>
          {wrong[rows.path]}
        </Text>
      )}
      {Array.from({ length: count }, (_, index) => index + 1).map((number) => (
        <div key={number} role="group" aria-label={`${rows.called} ${number}`} className={styles.row}>
          <FormFields {...given} fields={rows.each(`${rows.path}.${number}`, number)} />
          {count > rows.fewest && (
            <Button
              className={styles.start}
              appearance="subtle"
              icon={<DeleteRegular />}
              onClick={() => {
                change(withoutRow(rows, number, typed));
              }}
            >
              {`Take out ${rows.called.toLowerCase()} ${number}`}
            </Button>
          )}
        </div>
      ))}
      <Button
        className={styles.start}
        icon={<AddRegular />}
        onClick={() => {
          change(withRow(rows, typed));
        }}
      >
        {`Add another ${rows.called.toLowerCase()}`}
      </Button>
    </>
  );
}
