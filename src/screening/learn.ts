import { descend, type Lesson } from './descend.js';
import { dangerFeaturesOf } from './danger-features.js';
import { dangerKinds } from './danger-kinds.js';
import type { DangerExample, Example } from './examples.js';
import { featuresOf, type Feature } from './features.js';
import { matterNames, modelOf, shares, type ModelFile } from './model.js';
import { read } from './reading.js';

/** What one message alone shows teaches nothing about the next. */
const seenAtLeast = 2;
/** Features kept in the models: those that can move a verdict most. */
const keptForMatters = 24_000;
const keptForDangers = 10_000;

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
  return learnKinds(shown, matterNames, keptForMatters);
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
  return learnKinds(shown, dangerKinds, keptForDangers);
}

function learnKinds(shown: readonly Shown[], kinds: readonly string[], kept: number): ModelFile {
  const names = ['', ...common(shown.map(({ features }) => features))];
  const places = new Map(names.map((name, place) => [name, place]));
  const lessons = shown.map(({ features, kind }) => lessonOf(features, places, kind));
  const weights = descend(lessons, names.length, kinds.length);
  const rows = tellingRows(weights, lessons, names.length, kept);
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

function common(messages: readonly (readonly Feature[])[]): string[] {
  const counts = new Map<string, number>();
  for (const { name } of messages.flat()) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].flatMap(([name, count]) => (count >= seenAtLeast ? [name] : []));
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
  kept: number,
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
      .reduce((most, weight) => Math.max(most, Math.abs(weight)), 0);
    return row === 0 ? Infinity : (largest * share) / (seen[row] ?? 1);
  });
  const least = moves.toSorted((a, b) => b - a)[kept] ?? 0;
  return moves.flatMap((move, row) => (move > least ? [row] : []));
}
