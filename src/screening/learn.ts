import { descend, type Lesson } from './descend.js';
import type { Example } from './examples.js';
import { featuresOf, type Feature } from './features.js';
import { matters } from './matters.js';
import { modelOf, shares, type ModelFile } from './model.js';
import { read } from './reading.js';

/** What one message alone shows teaches nothing about the next. */
const seenAtLeast = 2;
/** Features kept in the model: those that can move a verdict most. */
const kept = 24_000;

/**
 * Learns the weights of the features from examples. The same examples always give the same model.
 *
 * @param wanted which features to use, by name; for comparing methods
 */
export function learn(
  examples: readonly Example[],
  wanted: (name: string) => boolean = () => true,
): ModelFile {
  const messages = examples.map(({ text }) => featuresOf(read(text)).filter(({ name }) => wanted(name)));
  const names = ['', ...common(messages)];
  const places = new Map(names.map((name, place) => [name, place]));
  const lessons = messages.map((features, i) => lessonOf(features, places, examples[i]?.matter ?? 0));
  return prune(names, descend(lessons, names.length, matters.length), lessons);
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

/** Leaves out the features that hardly move a verdict: largest weight times the usual share. */
function prune(names: readonly string[], weights: Float32Array, lessons: readonly Lesson[]): ModelFile {
  const size = matters.length;
  const shared = new Float64Array(names.length);
  const seen = new Float64Array(names.length);
  for (const { rows, shares: counts } of lessons) {
    for (const [i, row] of rows.entries()) {
      shared[row] = (shared[row] ?? 0) + (counts[i] ?? 0);
      seen[row] = (seen[row] ?? 0) + 1;
    }
  }
  const moves = names.map((_, row) => {
    const largest = weights
      .subarray(row * size, (row + 1) * size)
      .reduce((most, weight) => Math.max(most, Math.abs(weight)), 0);
    return row === 0 ? Infinity : (largest * (shared[row] ?? 0)) / (seen[row] ?? 1);
  });
  const least = moves.toSorted((a, b) => b - a)[kept] ?? 0;
  const rows = names.flatMap((_, row) => ((moves[row] ?? 0) > least ? [row] : []));
  const left = new Float32Array(rows.length * size);
  for (const [place, row] of rows.entries())
    left.set(weights.subarray(row * size, (row + 1) * size), place * size);
  return modelOf(
    rows.map((row) => names[row] ?? ''),
    left,
  );
}
