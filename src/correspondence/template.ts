import type { LetterPart } from './letter.js';
import { paragraph } from './letter.js';

/** The facts that a template may have filled in: within its sentences, and as whole parts. */
export interface Facts {
  readonly inline: ReadonlyMap<string, string>;
  readonly parts: ReadonlyMap<string, readonly LetterPart[]>;
}

/**
 * Fills a sentence's placeholders in one pass: what is filled in is never itself looked at for placeholders, so that a
 * resident's words stay what they are. A placeholder that is not known stays as it stands.
 */
export function fill(text: string, inline: Facts['inline']): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => inline.get(name) ?? whole);
}

/** A letter's body: each entry is a sentence with its placeholders filled, or stands for a part made from the facts. */
export function fillBody(body: readonly string[], { inline, parts }: Facts): LetterPart[] {
  return body.flatMap((entry) => {
    const part = parts.get(entry.replace(/^\{(\w+)\}$/, '$1'));
    return part && entry.startsWith('{') ? [...part] : paragraph(fill(entry, inline));
  });
}
