import { Button, Field, makeStyles, Input, Select, tokens } from '@fluentui/react-components';
import { SearchRegular } from '@fluentui/react-icons';
import { useEffect, useRef, useState, type ReactElement } from 'react';
import type { Session } from '../../../contract/session.js';
import type { CaseFilters } from '../../../contract/worklist.js';
import { choices } from './filters.js';
import { useOwners } from './queries.js';

const useStyles = makeStyles({
  form: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 11rem), 1fr))',
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalS,
    alignItems: 'end',
  },
  words: { gridColumn: '1 / -1', maxWidth: '40rem' },
  search: { maxWidth: 'none', width: '100%' },
  clear: { justifySelf: 'start' },
});

interface FilterBarParts {
  readonly session: Session;
  readonly filters: CaseFilters;
  readonly onChange: (filters: CaseFilters) => void;
}

/** What the list is narrowed down to, and in which order it stands. */
export function FilterBar({ session, filters, onChange }: FilterBarParts): ReactElement {
  const styles = useStyles();
  const owners = useOwners();
  const set = (change: Readonly<Record<string, string | undefined>>) => {
    const next = Object.entries({ ...filters, ...change }).filter(([, value]) => value !== undefined);
    onChange(Object.fromEntries(next));
  };
  const { council } = session;
  const people = (owners.data?.people ?? []).map(({ email, name }) => [email, name] as const);
  return (
    <form
      role="search"
      aria-label="Cases"
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
      }}
    >
      <Words
        said={filters.words ?? ''}
        onSay={(words) => {
          set({ words: words === '' ? undefined : words });
        }}
      />
      <Choice label="State" of="status" any="Any state" choices={choices.status} {...{ filters, set }} />
      <Choice label="Stage" of="stage" any="Either stage" choices={choices.stage} {...{ filters, set }} />
      <Choice
        label="Service"
        of="service"
        any="Any service"
        choices={council.serviceAreas.map(({ id, name }) => [id, name] as const)}
        {...{ filters, set }}
      />
      <Choice
        label="Who answers for it"
        of="owner"
        any="Anybody"
        choices={[['nobody', 'Nobody yet'], ...people]}
        {...{ filters, set }}
      />
      <Choice label="Due" of="due" any="At any time" choices={choices.due} {...{ filters, set }} />
      <Choice label="Late" of="breach" any="Late or not" choices={choices.breach} {...{ filters, set }} />
      <Choice
        label="Adjustments"
        of="adjustments"
        any="Recorded or not"
        choices={choices.adjustments}
        {...{ filters, set }}
      />
      <Choice
        label="Order"
        of="order"
        any="What is owed first"
        choices={[['newest', 'Newest first']]}
        {...{ filters, set }}
      />
      {Object.keys(filters).length > 0 && (
        <Button
          className={styles.clear}
          onClick={() => {
            onChange({});
          }}
        >
          Show all cases
        </Button>
      )}
    </form>
  );
}

interface ChoiceParts {
  readonly label: string;
  readonly of: keyof CaseFilters;
  /** What it says while it narrows nothing down. */
  readonly any: string;
  readonly choices: readonly (readonly [value: string, says: string])[];
  readonly filters: CaseFilters;
  readonly set: (change: Readonly<Record<string, string | undefined>>) => void;
}

function Choice({ label, of, any, choices: offered, filters, set }: ChoiceParts): ReactElement {
  const chosen = filters[of] ?? '';
  return (
    <Field label={label}>
      <Select
        value={chosen}
        onChange={(_event, { value }) => {
          set({ [of]: value === '' ? undefined : value });
        }}
      >
        <option value="">{any}</option>
        {offered.map(([value, says]) => (
          <option key={value} value={value}>
            {says}
          </option>
        ))}
        {chosen !== '' && !offered.some(([value]) => value === chosen) && (
          <option value={chosen}>{chosen}</option>
        )}
      </Select>
    </Field>
  );
}

/** How long somebody pauses who has typed what they look for, in milliseconds. */
const pause = 300;

/** The words that are looked for, a moment after they were typed. The key `/` leads here from anywhere on the page. */
function Words({
  said,
  onSay,
}: {
  readonly said: string;
  readonly onSay: (words: string) => void;
}): ReactElement {
  const styles = useStyles();
  const [typed, setTyped] = useState({ text: said, of: said });
  const box = useRef<HTMLInputElement>(null);
  // Another view was chosen meanwhile: its words take the place of what stood here.
  const text = typed.of === said || typed.text.trim() === said ? typed.text : said;

  useEffect(() => {
    const words = text.trim();
    if (words === said) return undefined;
    const waiting = setTimeout(() => {
      onSay(words);
    }, pause);
    return () => {
      clearTimeout(waiting);
    };
  }, [text, said, onSay]);

  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      const typing = event.target instanceof HTMLElement && event.target.matches('input, textarea, select');
      if (event.key !== '/' || typing || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      box.current?.focus();
    };
    document.addEventListener('keydown', onKey);
    return () => {
      document.removeEventListener('keydown', onKey);
    };
  }, []);

  return (
    <Field
      className={styles.words}
      label="Search"
      hint="A name, a reference, or words of the complaint. Press / to come here."
    >
      <Input
        input={{ ref: box }}
        type="search"
        contentBefore={<SearchRegular aria-hidden="true" />}
        className={styles.search}
        value={text}
        maxLength={200}
        onChange={(_event, { value }) => {
          setTyped({ text: value, of: said });
        }}
      />
    </Field>
  );
}
