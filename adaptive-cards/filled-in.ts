import type { Element } from './card.js';
import type { Form } from './form.js';
import { asTyped, paragraph, run } from './text.js';
import type { Inputs, Notice } from './view.js';

/**
 * The form that was refused, with what was typed put back and the field that is wrong pointed at. Nothing in it is required
 * any longer by the client: it stands on the card itself, where a field left blank would hold up every other button.
 *
 * @param room characters of each field that are put back
 */
export function filledIn(form: Form, kept: Inputs, { field }: Notice, room: number): Form {
  const body = form.body.flatMap((element): Element[] => {
    if (!('id' in element)) return [element];
    const { isRequired: _, errorMessage: __, ...input } = element;
    const typed = kept[`${form.command}.${element.id}`] ?? kept[element.id];
    const here =
      field === element.id
        ? [paragraph(run('Please change this:', { color: 'attention', weight: 'bolder' }))]
        : [];
    return [...here, withValue(input, typed, room)];
  });
  return { ...form, body };
}

function withValue(input: Extract<Element, { readonly id: string }>, typed: unknown, room: number): Element {
  if (typeof typed !== 'string' && typeof typed !== 'number') return input;
  const text = typed.toString();
  if (input.type === 'Input.Number') {
    const count = Number(text);
    return text !== '' && Number.isFinite(count) ? { ...input, value: count } : input;
  }
  if (input.type === 'Input.ChoiceSet' && !input.choices.some(({ value }) => value === text)) return input;
  return { ...input, value: asTyped(text.slice(0, room)) };
}
