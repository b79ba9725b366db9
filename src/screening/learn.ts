import { descend, type Lesson } from './descend.js';
import { dangerFeaturesOf } from './danger-features.js';
import { dangerKinds } from './danger-kinds.js';
import type { DangerExample, Example } from './examples.js';
import { featuresOf, type Feature } from './features.js';
import { matterNames, modelOf, shares, type ModelFile } from './model.js';
import { read } from './reading.js';

/** What one message alone shows teaches nothing about the next; one of those on dangers may be there twice. */
const seenAtLeast = { matters: 2, dangers: 3 };
/** Features kept in the models: those that can move a verdict most. */
const kept = { matters: 24_000, dangers: 12_000 };

/** A message by its features, and which of the kinds it is. */
interface Shown {
  readonly features: readonly Feature[];
  readonly kind: number;
}

/**
 * Learns from examples what kind of matter a message is. The same examples always give the same model.
 *
 * @param wanted which features to use, by name; for comparing methods
 */
export function learn(
  examples: readonly Example[],
  wanted: (name: string) => boolean = () => true,
): ModelFile {
  const shown = examples.map(({ text, matter }) => ({
    features: featuresOf(read(text)).filter(({ name }) => wanted(name)),
    kind: matter,
  }));
  return learnKinds(shown, matterNames, common(shown, seenAtLeast.matters), kept.matters);
}

/**
 * Learns from examples whether a message tells of a danger, and of which. What people might dispute teaches nothing.
 *
 * @param wanted which features to use, by name; for comparing methods
 */
export function learnDangers(
  examples: readonly DangerExample[],
  wanted: (name: string) => boolean = () => true,
): ModelFile {
  const shown = examples.flatMap(({ text, danger }) => {
    if (danger === 'unclear') return [];
    const features = dangerFeaturesOf(read(text)).filter(({ name }) => wanted(name));
    return [{ features, kind: dangerKinds.indexOf(danger) }];
  });
  // Learnt twice, the second time from what is kept alone, which then makes up for what is not.
  const { features } = learnKinds(shown, dangerKinds, common(shown, seenAtLeast.dangers), kept.dangers);
  return learnKinds(shown, dangerKinds, features.split('\n'), kept.dangers);
}

/** @param names of the features to learn; the first, empty, stands for what is true of every message */
function learnKinds(
  shown: readonly Shown[],
  kinds: readonly string[],
  names: readonly string[],
  most: number,
): ModelFile {
  const places = new Map(names.map((name, place) => [name, place]));
  const lessons = shown.map(({ features, kind }) => lessonOf(features, places, kind));
  const weights = descend(lessons, names.length, kinds.length);
  const rows = tellingRows(weights, lessons, names.length, most);
  const size = kinds.length;
  const left = new Float32Array(rows.length * size);
  for (const [place, row] of rows.entries())
    left.set(weights.subarray(row * size, (row + 1) * size), place * size);
  return modelOf(
    kinds,
    rows.map((row) => names[row] ?? ''),
    left,
  );
}

/** The names of the features that enough messages show, after the empty one. */
function common(shown: readonly Shown[], atLeast: number): string[] {
  const counts = new Map<string, number>();
  for (const { features } of shown) {
    for (const { name } of features) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return ['', ...[...counts].flatMap(([name, count]) => (count >= atLeast ? [name] : []))];
}

function lessonOf(features: readonly Feature[], places: ReadonlyMap<string, number>, matter: number): Lesson {
  const share = shares(features);
  const known = features.filter(({ name }) => places.has(name));
  return {
    rows: Int32Array.from(known, ({ name }) => places.get(name) ?? 0),
    shares: Float32Array.from(known, share),
    matter,
  };
}

/** The rows of the features that can move a verdict most: largest weight times the usual share. The first always stays. */
function tellingRows(
  weights: Float32Array,
  lessons: readonly Lesson[],
  features: number,
  most: number,
): number[] {
  const size = weights.length / features;
  const shared = new Float64Array(features);
  const seen = new Float64Array(features);
  for (const { rows, shares: counts } of lessons) {
    for (const [i, row] of rows.entries()) {
      shared[row] = (shared[row] ?? 0) + (counts[i] ?? 0);
      seen[row] = (seen[row] ?? 0) + 1;
    }
  }
  const moves = Array.from(shared, (share, row) => {
    const largest = weights
      .subarray(row * size, (row + 1) * size)
      .reduce((greatest, weight) => Math.max(greatest, Math.abs(weight)), 0);
    return row === 0 ? Infinity : (largest * share) / (seen[row] ?? 1);
  });
  const least = moves.toSorted((a, b) => b - a)[most] ?? 0;
  return moves.flatMap((move, row) => (move > least ? [row] : []));
}
