import type { CouncilPolicy } from '../policy/schema.js';
import { dangers } from './cues/urgent.js';
import { dangersInOrder, type Danger } from './danger-kinds.js';
import { phraseFinder, type Hit } from './phrases.js';
import type { Reading, Token } from './reading.js';

type UrgentSignpost = CouncilPolicy['urgent'][number];

const find = phraseFinder(
  new Map(
    dangers.flatMap(({ says, with: also = '', unless }, i): [string, string][] => [
      [`says ${i}`, says],
      [`with ${i}`, also],
      [`unless ${i}`, unless],
    ]),
  ),
);

const denials = new Set([
  'no',
  'not',
  'isnt',
  'wasnt',
  'never',
  'dont',
  'doesnt',
  'didnt',
  'arent',
  'without',
  'nobody',
  'isn',
  'wont',
]);

/**
 * The ids of the policy's urgent signposts that a message calls for, most urgent first. They are shown before
 * anything else and change nothing about how the message is taken.
 *
 * @param sensed the dangers that its words make likely, though no phrase says so
 */
export function urgentIn(
  { tokens }: Reading,
  signposts: readonly UrgentSignpost[],
  sensed: readonly Danger[],
): string[] {
  const hits = find(tokens);
  const said = dangers.filter((_, i) => isMeant(i, hits, tokens)).map(({ kind }) => kind);
  const kinds = new Set([...said, ...sensed]);
  return dangersInOrder.flatMap((kind) =>
    kinds.has(kind) ? signposts.filter((signpost) => signpost.kind === kind).map(({ id }) => id) : [],
  );
}

function isMeant(danger: number, hits: readonly Hit[], tokens: readonly Token[]): boolean {
  const named = (name: string): readonly Hit[] => hits.filter((hit) => hit.name === `${name} ${danger}`);
  const away = new Set(named('unless').map(({ from }) => tokens[from]?.sentence));
  const needs = dangers[danger]?.with !== undefined;
  return (
    named('says').some(({ from }) => !away.has(tokens[from]?.sentence) && !isDenied(tokens, from)) &&
    (!needs || named('with').length > 0)
  );
}

/** "There is no smell of gas", "I am not suicidal": a denial in the two words before. */
function isDenied(tokens: readonly Token[], from: number): boolean {
  return tokens
    .slice(Math.max(0, from - 2), from)
    .some(({ word, sentence }) => sentence === tokens[from]?.sentence && denials.has(word));
}
