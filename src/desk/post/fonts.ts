import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { create } from 'fontkit';

/** What letters are set in. */
export interface LetterFonts {
  readonly regular: Uint8Array;
  readonly bold: Uint8Array;
  /** Whether the fonts have a sign for a code point. */
  has(codePoint: number): boolean;
}

/**
 * Reads the two fonts of a directory, `regular.ttf` and `bold.ttf`, which have the same signs.
 *
 * @throws the file system's own error, or fontkit's for a file that is no font
 */
export async function readFonts(directory: string): Promise<LetterFonts> {
  const [regular, bold] = await Promise.all(
    ['regular.ttf', 'bold.ttf'].map((name) => readFile(join(directory, name))),
  );
  if (!regular || !bold) throw new Error('There are two fonts.');
  const font = create(regular);
  if (!('characterSet' in font)) throw new Error(`${directory} holds a collection of fonts, not one.`);
  const signs = new Set(font.characterSet);
  return { regular, bold, has: (codePoint) => signs.has(codePoint) };
}

const signsOf = new Intl.Segmenter('en-GB', { granularity: 'grapheme' });
const unseen = /[\p{C}\ufe00-\ufe0f]/gu;

/** A row of signs without a space is looked through as a whole for where its lines end: 20,000 would take ten seconds. */
const endless = /[^ \n]{100}/gu;
const mayBreak = '\u200b';

/**
 * Text as it can be printed. What people type may hold signs that the fonts lack, an emoji or another script: each becomes
 * one � so that a reader sees that something stood there. Signs that are not seen are left out. Each
 * line ends with a space, so that its last word is not read out as one with the next, and what would go on without end may
 * be broken.
 */
export function printable(text: string, { has }: Pick<LetterFonts, 'has'>): string {
  const plain = text
    .normalize('NFC')
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(/\t/g, '    ');
  const signs = Array.from(signsOf.segment(plain), ({ segment }) => {
    if (segment === '\n') return ' \n';
    const seen = segment.replace(unseen, '');
    return Array.from(seen).every((sign) => has(sign.codePointAt(0) ?? 0)) ? seen : '\ufffd';
  });
  return signs.join('').replace(endless, (row) => `${row}${mayBreak}`);
}
