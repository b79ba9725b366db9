import { z } from 'zod';
import { dangerKinds } from './danger-kinds.js';
import type { Feature } from './features.js';
import { matters, nameOf } from './matters.js';

/** A model as a file: a weight for every feature and every kind of thing it tells apart, one byte each. */
const modelFile = z.strictObject({
  version: z.literal(1),
  /** The kinds in their order: a model for other kinds is no model for this program. */
  kinds: z.array(z.string()),
  /** One a line. The first, empty, stands for what is true of every message. */
  features: z.string(),
  /** The largest weight; a byte b means `largest * sign(b) * (b / 127)²`, which is finest near nothing. */
  largest: z.number().positive(),
  weights: z.base64(),
});
export type ModelFile = z.infer<typeof modelFile>;

/** What the build makes of the training text: one model for the kind of matter, one for dangers. */
const modelFiles = z.strictObject({ matters: modelFile, dangers: modelFile });
export type ModelFiles = z.infer<typeof modelFiles>;

/** A model that is ready to weigh messages. */
export interface ScreeningModel {
  readonly places: ReadonlyMap<string, number>;
  /** A row for each feature, with a weight for each kind. */
  readonly weights: Float32Array;
  /** How many kinds it tells apart. */
  readonly size: number;
}

/** The models that a screener works with. */
export interface ScreeningModels {
  readonly matters: ScreeningModel;
  readonly dangers: ScreeningModel;
}

/** The kinds of matter by their names, in the order of `matters`. */
export const matterNames: readonly string[] = matters.map(nameOf);

/**
 * Checks what was read from the file that the build made.
 *
 * @throws Error when it holds no models, or such as are for another version of the program
 */
export function parseModels(json: unknown): ScreeningModels {
  const files = modelFiles.parse(json);
  return { matters: ready(files.matters, matterNames), dangers: ready(files.dangers, dangerKinds) };
}

/** Makes a model of its file. @throws Error when it is cut short or for other kinds */
export function ready(
  { kinds, features, largest, weights }: ModelFile,
  wanted: readonly string[],
): ScreeningModel {
  if (kinds.join() !== wanted.join()) throw new Error('The screening model is for other kinds: build again.');
  const names = features.split('\n');
  const bytes = Uint8Array.from(atob(weights), (letter) => letter.charCodeAt(0));
  if (bytes.length !== names.length * kinds.length) {
    throw new Error('The screening model is cut short: build again.');
  }
  return {
    places: new Map(names.map((name, place) => [name, place])),
    weights: Float32Array.from(
      new Int8Array(bytes.buffer),
      (b) => (largest * Math.sign(b) * b ** 2) / 127 ** 2,
    ),
    size: kinds.length,
  };
}

/** Writes weights as a model file. `weights` holds one row of kinds for each name. */
export function modelOf(
  kinds: readonly string[],
  names: readonly string[],
  weights: Float32Array,
): ModelFile {
  const largest = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 1e-6);
  const bytes = Int8Array.from(weights, (weight) =>
    Math.round(127 * Math.sign(weight) * Math.sqrt(Math.abs(weight) / largest)),
  );
  const letters = Array.from(new Uint8Array(bytes.buffer), (byte) => String.fromCharCode(byte));
  return {
    version: 1,
    kinds: [...kinds],
    features: names.join('\n'),
    largest,
    weights: btoa(letters.join('')),
  };
}

/** How much one occurrence of each feature counts: a family shares its weight among its members in the message. */
export function shares(features: readonly Feature[]): (feature: Feature) => number {
  const sizes = new Map<string, number>();
  for (const { name } of features) sizes.set(name.charAt(0), (sizes.get(name.charAt(0)) ?? 0) + 1);
  return ({ name }) => 1 / Math.sqrt(sizes.get(name.charAt(0)) ?? 1);
}

/** How likely each kind is, in the order of the model's kinds; they add up to 1. */
export function likelihoods(model: ScreeningModel, features: readonly Feature[]): Float64Array {
  const share = shares(features);
  const sums = Float64Array.from(model.weights.subarray(0, model.size));
  for (const feature of features) {
    const row = (model.places.get(feature.name) ?? -1) * model.size;
    if (row < 0) continue;
    const by = share(feature);
    for (let k = 0; k < sums.length; k += 1) sums[k] = (sums[k] ?? 0) + by * (model.weights[row + k] ?? 0);
  }
  const highest = Math.max(...sums);
  const odds = sums.map((sum) => Math.exp(sum - highest));
  const total = odds.reduce((sum, odd) => sum + odd, 0);
  return odds.map((odd) => odd / total);
}
