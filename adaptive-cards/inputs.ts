import type { Choice, ChoiceInput, DateInput, NumberInput, TextInput } from './card.js';
import { asTyped } from './text.js';

/** Whether a field must be filled in; what is said when it is not. */
const required = { isRequired: true, errorMessage: 'Please fill it in.' } as const;
const needed = (must: Must): typeof required | object => (must === 'must' ? required : {});

export type Must = 'must' | 'may';

/** The most characters that a card takes in one field: what is typed must fit on the card again if it is refused. */
const longest = 2000;

/** A field of one line. */
export function line(id: string, label: string, must: Must, value?: string): TextInput {
  return { type: 'Input.Text', id, label, maxLength: 300, ...needed(must), ...given(value) };
}

/** A field of several lines. Words that are already longer than a card takes keep their length. */
export function lines(id: string, label: string, must: Must, value?: string, room = longest): TextInput {
  const maxLength = Math.max(room, value?.length ?? 0);
  return { type: 'Input.Text', id, label, isMultiline: true, maxLength, ...needed(must), ...given(value) };
}

/** A field for an e-mail address. */
export function email(id: string, label: string, must: Must): TextInput {
  return { type: 'Input.Text', id, label, style: 'email', maxLength: 300, ...needed(must) };
}

/** A field for a day. @param bounds the first and the last day that may be chosen, ISO 8601 */
export function date(
  id: string,
  label: string,
  must: Must,
  bounds: Partial<Pick<DateInput, 'min' | 'max' | 'value'>> = {},
): DateInput {
  return { type: 'Input.Date', id, label, ...needed(must), ...bounds };
}

/** A field for a whole number. */
export function number(
  id: string,
  label: string,
  bounds: Pick<NumberInput, 'min' | 'max' | 'value'>,
): NumberInput {
  return { type: 'Input.Number', id, label, ...required, ...bounds };
}

/** A field to choose one from a few. */
export function choice(
  id: string,
  label: string,
  must: Must,
  choices: readonly Choice[],
  value?: string,
): ChoiceInput {
  const known = choices.some((one) => one.value === value) ? value : undefined;
  const titled = choices.map((one) => ({ ...one, title: asTyped(one.title) }));
  return {
    type: 'Input.ChoiceSet',
    id,
    label,
    style: choices.length > 12 ? 'filtered' : 'compact',
    choices: titled,
    ...needed(must),
    ...given(known),
  };
}

const given = (value: string | undefined): { value?: string } =>
  value === undefined || value === '' ? {} : { value: asTyped(value) };
