import { wordClasses } from './cues/word-classes.js';
import { read, type Token } from './reading.js';

/** Where a named phrase stands: token places, `to` not included. */
export interface Hit {
  readonly name: string;
  readonly from: number;
  readonly to: number;
}

/** What may come next in the phrases that have begun alike. */
interface Branch {
  /** By the step as written, so that phrases share what they have in common. */
  readonly steps: Map<string, Branch>;
  readonly words: Map<string, Branch[]>;
  /** By their first three letters. */
  readonly starts: Map<string, { readonly letters: string; readonly branch: Branch }[]>;
  number?: Branch;
  gap?: Branch;
  /** The names of the phrases that end here. */
  readonly ends: string[];
}

const GAP = 3;
const NUMBER =
  /^(?:\d.*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|ninety|hundred|several|few|couple|dozen|many|umpteen|countless|numerous|multiple)$/u;

/** Whether a word counts something: `4th`, `six`, `several`. */
export function isNumber(word: string): boolean {
  return NUMBER.test(word);
}

/**
 * Finds every phrase of the lists in a run of tokens, in time that grows with their number only.
 *
 * A phrase is written so: `word` as it stands; `report*` any word that begins so (three letters or more);
 * `(came|turned up)` one of several; `[ever]` may be left out; `@staff` a word of that class; `#` a number;
 * `..` up to three words of any kind. Commas stand between phrases. Only `..` reaches over the end of a
 * sentence: people tell a thing in pieces.
 *
 * @throws Error for a bracket left open, an unknown class, and a word that the reader would not read so (`ta` is
 * read as `thanks`, `b&b` as two words): such a word would never be found, or another in its stead
 */
export function phraseFinder(lists: ReadonlyMap<string, string>): (tokens: readonly Token[]) => Hit[] {
  const root = newBranch();
  for (const [name, phrases] of lists) {
    for (const steps of phrases.split(',').flatMap(spellOut)) {
      const last = steps.reduce(grow, root);
      if (!last.ends.includes(name)) last.ends.push(name);
    }
  }
  if (root.gap) throw new Error('A phrase begins with a word.');
  return (tokens) => {
    const hits: Hit[] = [];
    for (let from = 0; from < tokens.length; from += 1) follow(root, from, from, tokens, hits);
    return hits;
  };
}

/** Walks on from a place in the tokens along everything that fits, noting each phrase that is complete. */
function follow(branch: Branch, from: number, at: number, tokens: readonly Token[], hits: Hit[]): void {
  for (const name of branch.ends) hits.push({ name, from, to: at });
  if (branch.gap) {
    for (let skip = 0; skip <= GAP && at + skip < tokens.length; skip += 1) {
      step(branch.gap, from, at + skip, tokens, hits);
    }
  }
  if (at === from || tokens[at]?.sentence === tokens[at - 1]?.sentence) step(branch, from, at, tokens, hits);
}

function step(branch: Branch, from: number, at: number, tokens: readonly Token[], hits: Hit[]): void {
  const word = tokens[at]?.word;
  if (word === undefined) return;
  for (const next of branch.words.get(word) ?? []) follow(next, from, at + 1, tokens, hits);
  for (const { letters, branch: next } of branch.starts.get(word.slice(0, 3)) ?? []) {
    if (word.startsWith(letters)) follow(next, from, at + 1, tokens, hits);
  }
  if (branch.number && isNumber(word)) follow(branch.number, from, at + 1, tokens, hits);
}

function newBranch(): Branch {
  return { steps: new Map(), words: new Map(), starts: new Map(), ends: [] };
}

/** The branch that one more step leads to. */
function grow(branch: Branch, written: string): Branch {
  const known = branch.steps.get(written);
  if (known) return known;
  const next = newBranch();
  branch.steps.set(written, next);
  if (written === '..') branch.gap = next;
  else if (written === '#') branch.number = next;
  else if (written.startsWith('@')) for (const word of classOf(written)) into(branch.words, word, next);
  else if (written.endsWith('*')) {
    const letters = asRead(written.slice(0, -1));
    if (letters.length < 3) throw new Error(`${written} begins too many words: three letters at least.`);
    into(branch.starts, letters.slice(0, 3), { letters, branch: next });
  } else into(branch.words, asRead(written), next);
  return next;
}

function into<T>(lists: Map<string, T[]>, key: string, item: T): void {
  const list = lists.get(key);
  if (list) list.push(item);
  else lists.set(key, [item]);
}

function classOf(written: string): ReadonlySet<string> {
  const words = wordClasses.get(written.slice(1));
  if (!words) throw new Error(`No class of words is called ${written}.`);
  return new Set([...words].map(asRead));
}

/** Words of phrases that are known to be read as they are written. */
const checked = new Set<string>();

/** The word itself, where the reader would read it so. */
function asRead(word: string): string {
  if (checked.has(word)) return word;
  const words = read(word).tokens.map((token) => token.word);
  if (words.length === 1 && words[0] === word) {
    checked.add(word);
    return word;
  }
  throw new Error(`A cue says "${word}", which is read as "${words.join(' ')}": write it so.`);
}

/** A phrase with its brackets written out, as lists of words. */
function spellOut(phrase: string): string[][] {
  const marks = phrase.match(/[()[\]|]|[^()[\]|\s]+/gu) ?? [];
  let at = 0;
  const choices = (closing: string | undefined): string[][] => {
    const done: string[][] = [];
    let open: string[][] = [[]];
    for (let mark = marks[at++]; mark !== closing; mark = marks[at++]) {
      if (mark === undefined) throw new Error(`A bracket stands open in "${phrase}".`);
      if (mark === '|') {
        done.push(...open);
        open = [[]];
      } else {
        const next = mark === '(' ? choices(')') : mark === '[' ? [...choices(']'), []] : [[mark]];
        open = open.flatMap((begun) => next.map((words) => [...begun, ...words]));
      }
    }
    return [...done, ...open];
  };
  return choices(undefined).filter((words) => words.length > 0);
}
