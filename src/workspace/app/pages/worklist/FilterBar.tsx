import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { SearchRegular } from '@fluentui/react-icons';
import { useEffect, useRef, useState, type ReactElement } from 'react';
import type { Session } from '../../../contract/session.js';
import type { CaseFilters } from '../../../contract/worklist.js';
import { OneOf } from '../../parts/Filters.js';
import { choices } from './filters.js';
import { useOwners } from './queries.js';

const useStyles = makeStyles({
  bar: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(min(11rem, 45%), 1fr))',
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
  const set = (field: keyof CaseFilters, value: string) => {
    const { [field]: _before, ...others } = filters;
    onChange(value === '' ? others : { ...others, [field]: value });
  };
  const chosen = (field: keyof CaseFilters) => ({
    value: filters[field] ?? '',
    onChange: (value: string) => {
      set(field, value);
    },
  });
  const services = session.council.serviceAreas.map(({ id, name }) => [id, name] as const);
  const people = (owners.data?.people ?? []).map(({ email, name }) => [email, name] as const);
  return (
    <div role="search" aria-label="Cases" className={styles.bar}>
      <Words
        said={filters.words ?? ''}
        onSay={(words) => {
          set('words', words);
        }}
      />
      <OneOf label="State" all="Any state" options={choices.status} {...chosen('status')} />
      <OneOf label="Stage" all="Either stage" options={choices.stage} {...chosen('stage')} />
      <OneOf label="Service" all="Any service" options={services} {...chosen('service')} />
      <OneOf
        label="Who answers for it"
        all="Anybody"
        options={[['nobody', 'Nobody yet'], ...people]}
        {...chosen('owner')}
      />
      <OneOf label="Due" all="At any time" options={choices.due} {...chosen('due')} />
      <OneOf label="Late" all="Late or not" options={choices.breach} {...chosen('breach')} />
      <OneOf
        label="Adjustments"
        all="Recorded or not"
        options={choices.adjustments}
        {...chosen('adjustments')}
      />
      <OneOf label="Order" all="What is owed first" options={choices.order} {...chosen('order')} />
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
    </div>
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
