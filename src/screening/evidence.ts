import type { Feature } from './features.js';
import { matters } from './matters.js';
import { likelihoods, shares, type ScreeningModel } from './model.js';
import type { Reading } from './reading.js';
import type { Matter } from './screening.js';

const most = 6;
/** Too common to tell a person anything when they stand alone. */
const littleWords = new Set(
  'a an and any are as at be been but by can do for from had has have he her him his i if in is it its me my no not of on one or our she so that the their them there they this to too up us was we were what when will with would you your'.split(
    ' ',
  ),
);

/**
 * The words of the message that speak most for what it was taken to be, rather than for the next likeliest
 * matter: one to six pieces of the text as it was typed; none only where nothing was typed.
 */
export function evidenceFor(
  matter: Matter,
  model: ScreeningModel,
  features: readonly Feature[],
  reading: Reading,
): string[] {
  const heat = heatOf(matter, model, features, reading);
  const warm = (from: number, to: number): number =>
    heat.slice(from, to).reduce((sum, each) => sum + each, 0);
  const pieces = features
    .filter(({ name, from, to }) => to > from && /^[wpkc]/u.test(name) && isTelling(reading, from, to))
    .map(({ from, to }) => ({ from, to, warmth: warm(from, to) / Math.sqrt(to - from) }))
    .sort((a, b) => b.warmth - a.warmth);
  const taken: { from: number; to: number }[] = [];
  const least = Math.max(0, (pieces[0]?.warmth ?? 0) / 5);
  for (const { from, to, warmth } of pieces) {
    if (taken.length > 0 && (taken.length === most || warmth <= least)) break;
    if (taken.every((other) => to <= other.from || other.to <= from)) taken.push({ from, to });
  }
  return quoted(taken, reading);
}

/** How much each word speaks for the matter. */
function heatOf(
  matter: Matter,
  model: ScreeningModel,
  features: readonly Feature[],
  { tokens }: Reading,
): Float64Array {
  const share = shares(features);
  const size = matters.length;
  const chosen = matters.findIndex(
    ({ route, sub, kind }) => route === matter.route && sub === matter.sub && kind === matter.kind,
  );
  const next = rivalOf(chosen, likelihoods(model, features));
  const heat = new Float64Array(tokens.length);
  for (const feature of features) {
    const row = (model.places.get(feature.name) ?? -1) * size;
    if (row < 0) continue;
    const speaks = (model.weights[row + chosen] ?? 0) - (model.weights[row + next] ?? 0);
    for (let at = feature.from; at < feature.to; at += 1) {
      heat[at] = (heat[at] ?? 0) + (share(feature) * speaks) / (feature.to - feature.from);
    }
  }
  return heat;
}

function rivalOf(chosen: number, likely: Float64Array): number {
  return [...likely.keys()]
    .filter((place) => place !== chosen)
    .reduce(
      (best, place) => ((likely[place] ?? 0) > (likely[best] ?? -1) ? place : best),
      chosen === 0 ? 1 : 0,
    );
}

function isTelling({ tokens }: Reading, from: number, to: number): boolean {
  return tokens.length === 1 || tokens.slice(from, to).some(({ word }) => !littleWords.has(word));
}

/** The pieces as typed, in the order of the message, neighbours joined, each once. */
function quoted(pieces: readonly { from: number; to: number }[], { text, tokens }: Reading): string[] {
  const inOrder = [...pieces].sort((a, b) => a.from - b.from);
  const joined = inOrder.reduce<{ from: number; to: number }[]>((done, piece) => {
    const last = done.at(-1);
    const together = last?.to === piece.from && tokens[piece.from]?.sentence === tokens[last.from]?.sentence;
    return together ? [...done.slice(0, -1), { from: last.from, to: piece.to }] : [...done, piece];
  }, []);
  const words = joined.map(({ from, to }) => text.slice(tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0));
  return words.filter(
    (piece, i) => words.findIndex((other) => other.toLowerCase() === piece.toLowerCase()) === i,
  );
}
