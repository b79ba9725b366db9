import type { Action, AdaptiveCard, Element, ExecuteAction, Input } from '../../adaptive-cards/card.js';

/** A button of a card, with the fields that a client sends along with it. */
export interface Button {
  readonly action: ExecuteAction;
  readonly inputs: readonly Input[];
}

/** All buttons of a card, each with the fields of its own form and of the card itself, as clients gather them. */
export function buttonsOf({ body }: Pick<AdaptiveCard, 'body'>, outer: readonly Input[] = []): Button[] {
  const here = [...outer, ...everything(body).filter((element): element is Input => 'id' in element)];
  const actions = everything(body).flatMap((element) =>
    element.type === 'ActionSet' ? element.actions : [],
  );
  return actions.flatMap((action: Action): Button[] =>
    action.type === 'Action.Execute' ? [{ action, inputs: here }] : buttonsOf(action.card, here),
  );
}

/** Every element of a card that stands on the card itself, not in a form that has yet to be opened. */
function everything(body: readonly Element[]): Element[] {
  return body.flatMap((element) => [
    element,
    ...(element.type === 'Container' ? everything(element.items) : []),
  ]);
}

/** The same, with what stands in the forms. */
export function everythingInside(body: readonly Element[]): Element[] {
  return everything(body).flatMap((element) => [
    element,
    ...(element.type === 'ActionSet'
      ? element.actions.flatMap((action) =>
          action.type === 'Action.ShowCard' ? everythingInside(action.card.body) : [],
        )
      : []),
  ]);
}

/**
 * What a client sends when a button is pressed, with what somebody fills in.
 *
 * @param typed what is typed into a field, by its id; undefined leaves what stands there
 */
export function pressed({ action, inputs }: Button, typed: (input: Input) => string | undefined): object {
  const values = inputs.map((input): [string, string] => [
    input.id,
    typed(input) ?? input.value?.toString() ?? '',
  ]);
  return {
    action: {
      type: action.type,
      title: action.title,
      verb: action.verb,
      data: { ...action.data, ...Object.fromEntries(values) },
    },
    trigger: 'manual',
  };
}

/** Something that fits a field: its first choice, its first day, a few words. Only what must be filled in is. */
export function dutiful(input: Input): string | undefined {
  if (input.isRequired !== true || (input.value ?? '') !== '') return undefined;
  switch (input.type) {
    case 'Input.ChoiceSet':
      return input.choices[0]?.value;
    case 'Input.Date':
      return input.min ?? input.max ?? '2026-12-01';
    case 'Input.Number':
      return input.min.toString();
    case 'Input.Text':
      return input.style === 'email' ? 'hope@example.com' : 'What somebody wrote here, at some length';
  }
}
