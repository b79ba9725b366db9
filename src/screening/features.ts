import { answerable, concedingCues, cues, handlingCues } from './cues/all.js';
import { wordClasses } from './cues/word-classes.js';
import { isNumber, phraseFinder, type Hit } from './phrases.js';
import type { Reading, Token } from './reading.js';
import { shapeOf } from './shape.js';

/**
 * Something about a message that the model has a weight for. The first letter of the name is its family:
 * `w` a word, `p` a pair, `k` words by their kind, `x` letters inside a word, `c` a cue, `o` whose matter the
 * things named are, `s` the shape of the message. A word that is only set aside is another one: `w ~county`.
 */
export interface Feature {
  readonly name: string;
  /** The tokens that show it, `to` not included; none for the shape of the whole. */
  readonly from: number;
  readonly to: number;
}

const findCues = phraseFinder(new Map(Object.entries(cues)));

const kindOf = new Map(
  [...wordClasses].flatMap(([name, words]) => [...words].map((word): [string, string] => [word, `@${name}`])),
);

/** All features of a message, each once. */
export function featuresOf(reading: Reading): Feature[] {
  const features = new Map<string, Feature>();
  const add = (name: string, from: number, to: number): void => {
    if (!features.has(name)) features.set(name, { name, from, to });
  };
  const hits = findCues(reading.tokens);
  const setAside = placesSetAside(hits);
  addWords(reading.tokens, setAside, add);
  for (const { name, from, to } of hits) {
    // "I don't want to appeal" disputes nothing.
    const denied = name === 'disputes the decision' && setAside.has(from) && setAside.has(to - 1);
    add(denied ? `c ${name}, denied` : `c ${name}`, from, to);
  }
  addObjects(reading.tokens, hits, add);
  for (const name of shapeOf(reading)) add(`s ${name}`, 0, 0);
  return [...features.values()];
}

type Add = (name: string, from: number, to: number) => void;

/** The places of words that a resident says only to set them aside: "I know the *pavement* is *county*". */
function placesSetAside(hits: readonly Hit[]): ReadonlySet<number> {
  return new Set(
    hits.flatMap(({ name, from, to }) =>
      concedingCues.has(name) ? Array.from({ length: to - from }, (_, i) => from + i) : [],
    ),
  );
}

function addWords(tokens: readonly Token[], setAside: ReadonlySet<number>, add: Add): void {
  const words = tokens.map(({ word }) => (/^\d/u.test(word) ? word.replace(/[\d.,:]+/gu, '#') : word));
  const kinds = tokens.map(({ word }, i) => (isNumber(word) ? '#' : (kindOf.get(word) ?? words[i] ?? '')));
  for (const [i, token] of tokens.entries()) {
    const begins = tokens[i - 1]?.sentence !== token.sentence;
    const ends = tokens[i + 1]?.sentence !== token.sentence;
    const [word = '', kind = ''] = [words[i], kinds[i]];
    const aside = setAside.has(i) ? '~' : '';
    const before = begins ? '^' : (words[i - 1] ?? '');
    const kindBefore = begins ? '^' : (kinds[i - 1] ?? '');
    const from = begins ? i : i - 1;
    add(`w ${aside}${word}`, i, i + 1);
    add(`p ${before} ${word}`, from, i + 1);
    if (ends) add(`p ${word} $`, i, i + 1);
    add(`k ${aside}${kind}`, i, i + 1);
    add(`k ${kindBefore} ${kind}`, from, i + 1);
    if (!begins && !ends) add(`k ${kindBefore} ${kind} ${kinds[i + 1] ?? ''}`, from, i + 2);
    for (const letters of lettersOf(word)) add(`x ${letters}`, i, i + 1);
  }
}

/** Three and four letters at a time: what is left of a word when it is misspelt. */
function lettersOf(word: string): string[] {
  const marked = `_${word.slice(0, 24)}_`;
  return [3, 4].flatMap((n) =>
    Array.from({ length: Math.max(0, marked.length - n + 1) }, (_, at) => marked.slice(at, at + n)),
  );
}

/** Whose the things are that the message names: of one only or of several, at the start, at the end, beside the grievance. */
function addObjects(tokens: readonly Token[], hits: readonly Hit[], add: Add): void {
  const named = hits.flatMap((hit) => {
    const whose = answerable.get(hit.name);
    return whose === undefined ? [] : [{ ...hit, whose }];
  });
  const sentencesOf = (names: ReadonlySet<string>): ReadonlySet<number | undefined> =>
    new Set(hits.filter(({ name }) => names.has(name)).map(({ from }) => tokens[from]?.sentence));
  const handled = sentencesOf(handlingCues);
  const setAside = sentencesOf(concedingCues);
  const all = [...new Set(named.map(({ whose }) => whose))].sort();
  const [first] = named;
  const last = named.at(-1);
  if (!first || !last) {
    add('o nothing named', 0, 0);
    return;
  }
  if (all.length <= 2) add(`o only ${all.join(' and ')}`, first.from, first.to);
  add(`o first ${first.name}`, first.from, first.to);
  add(`o last ${last.name}`, last.from, last.to);
  for (const { whose, from, to } of named) {
    if (handled.has(tokens[from]?.sentence)) add(`o handled ${whose}`, from, to);
    if (setAside.has(tokens[from]?.sentence)) add(`o set aside ${whose}`, from, to);
  }
}
