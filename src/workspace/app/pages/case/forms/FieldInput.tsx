import { Field as Labelled, Input, Radio, RadioGroup, Select, Textarea } from '@fluentui/react-components';
import { useId, type ReactElement } from 'react';
import { dayInWords, isDay } from '../../../parts/in-words.js';
import type { Field } from './fields.js';

type Asked = Extract<Field, { readonly label: string }>;

interface FieldParts {
  readonly field: Asked;
  readonly value: string;
  /** Why it cannot stay as it is. */
  readonly wrong: string | undefined;
  readonly change: (value: string) => void;
}

/** One field with its label, its hint and what is wrong with it. */
export function FieldInput({ field, value, wrong, change }: FieldParts): ReactElement {
  const { label, must, path } = field;
  return (
    <Labelled
      label={must === 'must' ? label : `${label} (optional)`}
      required={must === 'must'}
      hint={hintOf(field, value) ?? null}
      {...(wrong !== undefined && { validationMessage: wrong, validationState: 'error' })}
      data-path={path}
    >
      <Control field={field} value={value} change={change} />
    </Labelled>
  );
}

function Control({ field, value, change }: Omit<FieldParts, 'wrong'>): ReactElement {
  const given = {
    value,
    onChange: (_: unknown, data: { readonly value: string }) => {
      change(data.value);
    },
  };
  switch (field.kind) {
    case 'line':
      return <Input {...given} />;
    case 'email':
      return <Input type="email" {...given} />;
    case 'lines':
      return <Textarea resize="vertical" rows={3} {...given} />;
    case 'day':
      return <Input type="date" min={field.min} max={field.max} {...given} />;
    case 'count':
      return <Input type="number" min={field.min} max={field.max} {...given} />;
    case 'choice':
      return (
        <Select {...given}>
          <option value="">Choose…</option>
          {field.choices.map(({ value: one, title }) => (
            <option key={one} value={one}>
              {title}
            </option>
          ))}
        </Select>
      );
    case 'known-or-words':
      return <KnownOrWords {...{ field, value, change }} />;
    case 'radio':
      return (
        <RadioGroup {...given}>
          {field.choices.map(({ value: one, title }) => (
            <Radio key={one} value={one} label={title} />
          ))}
        </RadioGroup>
      );
  }
}

type KnownParts = Omit<FieldParts, 'wrong' | 'field'> & {
  readonly field: Extract<Asked, { readonly kind: 'known-or-words' }>;
};

/** What is known is suggested by its title and kept by its value; anything else is kept as it is written. */
function KnownOrWords({ field: { choices }, value, change }: KnownParts): ReactElement {
  const list = useId();
  return (
    <>
      <Input
        list={list}
        value={choices.find((one) => one.value === value)?.title ?? value}
        onChange={(_, data) => {
          change(choices.find(({ title }) => title === data.value)?.value ?? data.value);
        }}
      />
      <datalist id={list}>
        {choices.map(({ value: one, title }) => (
          <option key={one} value={title} />
        ))}
      </datalist>
    </>
  );
}

/** A day is said back in words, so that the wrong month is seen. */
function hintOf(field: Asked, value: string): string | undefined {
  const inWords = field.kind === 'day' && isDay(value) ? `${dayInWords(value)}.` : undefined;
  return [field.hint, inWords].filter((part) => part !== undefined).join(' ') || undefined;
}
