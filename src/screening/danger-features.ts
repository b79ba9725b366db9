import { dangerWords } from './cues/danger-words.js';
import { featuresOf, type Feature } from './features.js';
import { phraseFinder } from './phrases.js';
import type { Reading } from './reading.js';

/** Words this many places apart or nearer belong together. */
const near = 12;

const find = phraseFinder(new Map(Object.entries(dangerWords)));

/**
 * What the model for dangers weighs of a message: all that the screening notes anyway, and two families more. `d` is
 * a kind of word that dangers are told in, `e` two kinds near each other: a baby and cold, a fear and a weapon.
 *
 * @param features of the message, where they are known already
 */
export function dangerFeaturesOf(reading: Reading, features = featuresOf(reading)): Feature[] {
  const found = new Map<string, Feature>();
  const add = (name: string, from: number, to: number): void => {
    if (!found.has(name)) found.set(name, { name, from, to });
  };
  const hits = find(reading.tokens);
  for (const [i, { name, from, to }] of hits.entries()) {
    add(`d ${name}`, from, to);
    for (let next = i + 1; next < hits.length; next += 1) {
      const other = hits[next];
      if (!other || other.from - from > near) break;
      if (other.name !== name) add(`e ${[name, other.name].sort().join(' + ')}`, from, other.to);
    }
  }
  return [...features, ...found.values()];
}
