import { wordClasses } from './cues/word-classes.js';
import { isNumber } from './phrases.js';
import type { Reading, Token } from './reading.js';

const me = new Set(['i', 'ive', 'im', 'id', 'me', 'my', 'we', 'weve', 'us', 'our']);
const you = new Set(['you', 'your', 'youre', 'youve', 'yours']);

/** How long a message is, how it is written and of whom it speaks, whatever it is about. */
export function shapeOf({ tokens }: Reading): string[] {
  const sentences = new Set(tokens.map(({ sentence }) => sentence)).size;
  const has = (words: ReadonlySet<string>): boolean => tokens.some(({ word }) => words.has(word));
  const days = wordClasses.get('when') ?? new Set();
  const dates = new Set(tokens.map(({ word }) => word).filter((word) => days.has(word))).size;
  return [
    ...atLeast('words', tokens.length, [1, 3, 5, 8, 12, 18, 26, 40, 60, 90]),
    ...atLeast('sentences', sentences, [2, 3, 4, 6]),
    ...atLeast('numbers', tokens.filter(({ word }) => isNumber(word)).length, [1, 2, 3, 5]),
    ...atLeast('dates', dates, [1, 2, 3]),
    ...atLeast('the same word', mostOften(tokens), [2, 3]).filter(() => tokens.length < 40),
    ...(sentences >= 3 && tokens.length < 5 * sentences ? ['staccato'] : []),
    ...(tokens.some(({ word }) => word.includes('?')) ? ['a question'] : []),
    ...(tokens.at(-1)?.word.includes('?') ? ['ends as a question'] : []),
    ...(tokens.some(({ word }) => word.includes('!')) ? ['exclaims'] : []),
    ...(has(me) ? ['speaks of me'] : []),
    ...(has(you) ? ['speaks of you'] : []),
  ];
}

function atLeast(what: string, count: number, steps: readonly number[]): string[] {
  return steps.filter((step) => count >= step).map((step) => `${what} >= ${step}`);
}

/** How often the commonest word of four letters or more stands there. */
function mostOften(tokens: readonly Token[]): number {
  const counts = new Map<string, number>();
  for (const { word } of tokens) {
    if (word.length > 3) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return Math.max(0, ...counts.values());
}
