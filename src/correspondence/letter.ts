/**
 * One part of a letter or a card. All of it is plain text: whatever shows it escapes it, and nothing in it is looked at for
 * placeholders or markup again.
 */
export type LetterPart =
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'list'; readonly numbered: boolean; readonly items: readonly string[] }
  /** Somebody else's words, set off so that nobody takes them for the council's. */
  | { readonly kind: 'quotation'; readonly text: string };

/** A paragraph, or none where there is nothing to say. */
export function paragraph(text: string): LetterPart[] {
  return text === '' ? [] : [{ kind: 'paragraph', text }];
}

/** A heading with what stands under it; without anything, no heading either. */
export function section(title: string, parts: readonly LetterPart[]): LetterPart[] {
  return parts.length === 0 ? [] : [{ kind: 'heading', text: title }, ...parts];
}

/** A list with a mark before each entry; none where there are no entries. */
export function bullets(items: readonly string[]): LetterPart[] {
  return items.length === 0 ? [] : [{ kind: 'list', numbered: false, items }];
}

/** A list numbered from 1; none where there are no entries. */
export function numbered(items: readonly string[]): LetterPart[] {
  return items.length === 0 ? [] : [{ kind: 'list', numbered: true, items }];
}

/** Somebody else's words. */
export function quotation(text: string): LetterPart[] {
  return [{ kind: 'quotation', text }];
}

/** A letter as plain text, ending in a line break. */
export function asText(parts: readonly LetterPart[]): string {
  return `${parts.map(plain).join('\n\n')}\n`;
}

function plain(part: LetterPart): string {
  switch (part.kind) {
    case 'paragraph':
    case 'heading':
      return part.text;
    case 'list':
      return part.items
        .map((item, index) => indented(part.numbered ? `${index + 1}. ` : '- ', item))
        .join('\n');
    case 'quotation':
      return part.text
        .split('\n')
        .map((line) => `> ${line}`)
        .join('\n');
  }
}

const indented = (mark: string, item: string): string =>
  `${mark}${item.replaceAll('\n', `\n${' '.repeat(mark.length)}`)}`;
