import { spellings } from './cues/spellings.js';

/** One word, number, emoji or run of `!` and `?`, and where it stands in the message as it was typed. */
export interface Token {
  /** In small letters, without apostrophes, accents and invisible marks; text-speak written out. */
  readonly word: string;
  readonly start: number;
  readonly end: number;
  /** Which sentence it belongs to, counted from 0. */
  readonly sentence: number;
}

/** A message as the screening reads it. `text` is what was typed, so that evidence can be quoted from it. */
export interface Reading {
  readonly text: string;
  readonly tokens: readonly Token[];
}

/** What is read of a long message, in characters: how it begins and how it ends. */
const HEAD = 8000;
const TAIL = 2000;

const TAG = /<[a-z/!][^<>]{0,300}>/giu;
const TOKEN =
  /\d+(?:[.,:]\d+)*\p{L}*|[\p{L}\p{N}\p{Cf}][\p{L}\p{N}\p{M}\p{Cf}*'’‘`]*|[£$€%]|[!?]+|\p{Extended_Pictographic}|[.;…\n]+/gu;
const BREAK = /^[.;…\n!?]/u;
/** Zero-width and direction marks, controls, and accents once they stand apart from their letter. */
const MARKS = /[\p{Cc}\p{Cf}\p{Mn}'’‘`]/gu;

/**
 * Reads a message into words. Takes any string; looks at the first 8,000 and the last 2,000 characters
 * of it at most, in time linear in that.
 */
export function read(text: string): Reading {
  const tokens: Token[] = [];
  let sentence = 0;
  for (const [from, to] of stretches(text.length)) {
    const plain = blankMarkup(text.slice(from, to));
    for (const match of plain.matchAll(TOKEN)) {
      const raw = match[0];
      const breaks = BREAK.test(raw);
      if (!breaks || /[!?]/u.test(raw)) {
        const word = plainWord(raw);
        const start = from + match.index;
        if (word !== '') tokens.push({ word, start, end: start + raw.length, sentence });
      }
      if (breaks) sentence += 1;
    }
    sentence += 1;
  }
  return { text, tokens };
}

/** The reading cut into its sentences; each is a reading of the same text. */
export function sentences(reading: Reading): Reading[] {
  const bySentence = new Map<number, Token[]>();
  for (const token of reading.tokens) {
    const tokens = bySentence.get(token.sentence);
    if (tokens) tokens.push(token);
    else bySentence.set(token.sentence, [token]);
  }
  return [...bySentence.values()].map((tokens) => ({ text: reading.text, tokens }));
}

/** How a word is written for comparison: `Didn’t` and `DIDNT` are `didnt`, `sooooo` is `soo`, `ur` is `your`. */
export function plainWord(raw: string): string {
  const word = raw
    .toLowerCase()
    .normalize('NFKD')
    .replace(MARKS, '')
    .replace(/(\p{L})\1{2,}/gu, '$1$1')
    .replace(/(?<!\*)\*$/u, '');
  return spellings.get(word) ?? word;
}

function stretches(length: number): [number, number][] {
  if (length <= HEAD + TAIL) return [[0, length]];
  return [
    [0, HEAD],
    [length - TAIL, length],
  ];
}

/** Tags become spaces and NUL an invisible mark, each as long as it was, so that places in the text stay true. */
function blankMarkup(text: string): string {
  return text.replaceAll('\0', '\u200B').replace(TAG, (tag) => ' '.repeat(tag.length));
}
