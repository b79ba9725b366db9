import type { Container, RichTextBlock, TextBlock, TextRun } from './card.js';

/** Draws nothing and joins what stands beside it. It is put between two braces, and taken out of what comes back. */
const joiner = '\u2060';

/** Characters that draw nothing, or that turn the direction of all that follows. */
const unseen = /[\p{Cc}\u00ad\u200b\u202a-\u202e\u2060-\u2069\ufeff]/gu;

/** Whether there is anything to be done about a text; most have nothing. */
const suspect = /[\p{Cc}\u00ad\u200b\u202a-\u202e\u2060-\u2069\ufeff]|\{\{/u;

/**
 * Somebody's words as a card holds them: without characters that draw nothing or turn the text round, and with the two
 * functions that clients expand wherever they meet them, `{{DATE(…)}}` and `{{TIME(…)}}`, broken where nobody sees it.
 */
export function asTyped(words: string): string {
  if (!suspect.test(words)) return words;
  return words
    .replaceAll('\r\n', '\n')
    .replaceAll(unseen, (sign) => (sign === '\n' || sign === '\t' ? sign : ''))
    .replaceAll(/\{(?=\{)/g, `{${joiner}`);
}

/** What a field sent, as it was typed: what `asTyped` put in is taken out again. */
export function asSent(words: string): string {
  return words.replaceAll(joiner, '');
}

/** As much of a text as there is room for, whole words, with a sentence that says where the rest is. */
export function cut(words: string, room: number): string {
  if (words.length <= room) return words;
  const [kept = ''] = /^[^]*(?=\s)/.exec(words.slice(0, room + 1)) ?? [words.slice(0, room)];
  return `${kept.trimEnd().replace(/[\uD800-\uDBFF]$/, '')} … read the rest in the case`;
}

/** Somebody's words in a paragraph. */
export function run(words: string, look: Omit<TextRun, 'type' | 'text'> = {}): TextRun {
  return { type: 'TextRun', text: asTyped(words), ...look };
}

/** A paragraph made of runs. */
export function paragraph(...inlines: readonly (TextRun | string)[]): RichTextBlock {
  return {
    type: 'RichTextBlock',
    inlines: inlines.map((inline) => (typeof inline === 'string' ? run(inline) : inline)),
  };
}

/** A name in bold, and what is said under it: `Phone: 01632 960444`. */
export function named(name: string, words: string): RichTextBlock {
  return { ...paragraph(run(`${name}: `, { weight: 'bolder' }), words), spacing: 'small' };
}

/** Our own words. Never those of residents or staff, which are runs. */
export function says(text: string, look: Omit<TextBlock, 'type' | 'text' | 'wrap'> = {}): TextBlock {
  return { type: 'TextBlock', text, wrap: true, ...look };
}

/** A heading above a part of a card; screen readers move by it. */
export function heading(text: string): TextBlock {
  return says(text, { style: 'heading', weight: 'bolder', spacing: 'medium' });
}

/** A part of a card that is set off. */
export function container(items: Container['items'], style?: Container['style']): Container {
  return { type: 'Container', items, ...(style && { style }) };
}
