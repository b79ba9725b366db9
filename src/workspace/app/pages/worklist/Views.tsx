import { Button, Field, Input, makeStyles, mergeClasses, Spinner, tokens } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import { useState, type ReactElement } from 'react';
import { Link } from 'wouter';
import type { CaseFilters } from '../../../contract/worklist.js';
import { Problem } from '../../shell/Problem.js';
import { addressOf, usualViews } from './filters.js';
import { useRemoveView, useSaveView, useViews } from './queries.js';

const useStyles = makeStyles({
  list: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    listStyleType: 'none',
    margin: 0,
    padding: 0,
  },
  item: { display: 'flex', alignItems: 'center' },
  view: {
    color: tokens.colorNeutralForeground1,
    textDecorationLine: 'none',
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusCircular,
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
  },
  here: {
    color: tokens.colorBrandForeground2,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorBrandStroke1}`,
    backgroundColor: tokens.colorBrandBackground2,
    fontWeight: tokens.fontWeightSemibold,
  },
  save: { display: 'flex', flexWrap: 'wrap', alignItems: 'end', gap: tokens.spacingHorizontalS },
});

interface ViewsParts {
  readonly email: string;
  readonly filters: CaseFilters;
}

/** The lists that are a click away: those that everybody has, and those that one keeps. */
export function Views({ email, filters }: ViewsParts): ReactElement {
  const styles = useStyles();
  const views = useViews();
  const removing = useRemoveView();
  const here = addressOf(filters);
  const kept = views.data?.views ?? [];
  const link = (name: string, to: CaseFilters): ReactElement => {
    const address = addressOf(to);
    return (
      <Link
        href={address === '' ? '/cases' : `/cases?${address}`}
        aria-current={address === here ? 'true' : undefined}
        className={mergeClasses(styles.view, address === here && styles.here)}
      >
        {name}
      </Link>
    );
  };
  const known = [...usualViews(email), ...kept].some((view) => addressOf(view.filters) === here);
  return (
    <nav aria-label="Views">
      <ul className={styles.list}>
        {usualViews(email).map((view) => (
          <li key={view.name} className={styles.item}>
            {link(view.name, view.filters)}
          </li>
        ))}
        {kept.map((view) => (
          <li key={view.id} className={styles.item}>
            {link(view.name, view.filters)}
            <Button
              appearance="subtle"
              size="small"
              icon={<DismissRegular />}
              aria-label={`Take away the view ${view.name}`}
              onClick={() => {
                removing.mutate(view);
              }}
            />
          </li>
        ))}
        {!known && (
          <li className={styles.item}>
            <SaveView filters={filters} />
          </li>
        )}
      </ul>
      {removing.error && <Problem error={removing.error} />}
    </nav>
  );
}

/** Keeps what is shown now as a view. */
function SaveView({ filters }: { readonly filters: CaseFilters }): ReactElement {
  const styles = useStyles();
  const [name, setName] = useState<string>();
  const saving = useSaveView();
  if (name === undefined) {
    return (
      <Button
        appearance="transparent"
        onClick={() => {
          setName('');
        }}
      >
        Keep this view
      </Button>
    );
  }
  return (
    <form
      className={styles.save}
      onSubmit={(event) => {
        event.preventDefault();
        saving.mutate({ name, filters });
      }}
    >
      <Field
        label="Name of the view"
        {...(saving.error && { validationState: 'error', validationMessage: saving.error.message })}
      >
        <Input
          autoFocus
          required
          maxLength={60}
          value={name}
          onChange={(_event, { value }) => {
            setName(value);
          }}
        />
      </Field>
      <Button type="submit" appearance="primary" disabled={saving.isPending}>
        {saving.isPending ? <Spinner size="tiny" label="Keeping…" /> : 'Keep'}
      </Button>
      <Button
        onClick={() => {
          setName(undefined);
        }}
      >
        Cancel
      </Button>
    </form>
  );
}
