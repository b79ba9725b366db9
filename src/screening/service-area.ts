import type { CouncilPolicy, ServiceArea } from '../policy/schema.js';
import { plainWord, type Reading } from './reading.js';
import type { Screening } from './screening.js';

interface Phrase {
  readonly area: string;
  readonly words: readonly string[];
  /** More for a longer phrase, and for one that few areas share. */
  readonly weight: number;
}

/** By the first word of each phrase. A policy is read once. */
const indexes = new WeakMap<CouncilPolicy, ReadonlyMap<string, readonly Phrase[]>>();

/** Below this nothing in the message speaks for any area. */
const least = 1.5;

/**
 * The service area that a message is most likely about, by the words of the policy's areas, with the share of
 * all that was found that speaks for it; null when nothing does.
 *
 * @param among the areas that come into question, where the matter is known: then never null
 */
export function serviceAreaOf(
  { tokens }: Reading,
  policy: CouncilPolicy,
  among: readonly ServiceArea[] | null | undefined,
): Screening['service'] {
  const index = indexes.get(policy) ?? indexOf(policy);
  const scores = new Map((among ?? []).map(({ id }) => [id, least]));
  const counted = new Set<Phrase>();
  for (const [at, { word }] of tokens.entries()) {
    for (const phrase of index.get(word) ?? []) {
      if (counted.has(phrase) || !phrase.words.every((next, i) => tokens[at + i]?.word === next)) continue;
      if (among && !scores.has(phrase.area)) continue;
      counted.add(phrase);
      scores.set(phrase.area, (scores.get(phrase.area) ?? 0) + phrase.weight);
    }
  }
  const [best, ...others] = [...scores].sort((a, b) => b[1] - a[1]);
  if (!best || best[1] < least) return null;
  const all = others.reduce((sum, [, score]) => sum + score, best[1]);
  return { id: best[0], confidence: best[1] / (all + least) };
}

function indexOf(policy: CouncilPolicy): ReadonlyMap<string, readonly Phrase[]> {
  const written = policy.serviceAreas.flatMap(({ id, words }) =>
    [...new Set(words.map(plainly))].map((phrase) => ({ id, phrase })),
  );
  const shared = new Map<string, number>();
  for (const { phrase } of written) shared.set(phrase, (shared.get(phrase) ?? 0) + 1);
  const index = new Map<string, Phrase[]>();
  for (const { id, phrase } of written) {
    const words = phrase.split(' ');
    const rarity = Math.log(1 + policy.serviceAreas.length / (shared.get(phrase) ?? 1));
    const entry = { area: id, words, weight: rarity * Math.sqrt(words.length) };
    const [first = ''] = words;
    const known = index.get(first);
    if (known) known.push(entry);
    else index.set(first, [entry]);
  }
  indexes.set(policy, index);
  return index;
}

/** A phrase of the policy in the spelling of a reading's tokens. */
function plainly(phrase: string): string {
  const words = phrase.match(/[\p{L}\p{N}'’&]+/gu) ?? [];
  return words.map(plainWord).join(' ');
}
