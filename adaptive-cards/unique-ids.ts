import type { Element } from './card.js';
import type { Form } from './form.js';

/**
 * The forms of one card with ids of which none comes twice: Teams on a telephone draws nothing at all where two fields of a
 * card have the same id, also in different forms. The first keeps the field's name; in a later form its command stands before
 * it, `withdraw.reason`, and `submitted` takes that off again.
 */
export function withUniqueIds(forms: readonly Form[]): Form[] {
  const taken = new Set<string>();
  return forms.map((form) => {
    const body = form.body.map((element): Element => {
      if (!('id' in element)) return element;
      return taken.has(element.id) ? { ...element, id: `${form.command}.${element.id}` } : element;
    });
    for (const element of body) if ('id' in element) taken.add(element.id);
    return { ...form, body };
  });
}
