import type { Route } from '../policy/schema.js';
import { featuresOf } from './features.js';
import { matters, nameOf } from './matters.js';
import { likelihoods, type ScreeningModel } from './model.js';
import { sentences, type Reading } from './reading.js';
import type { Matter } from './screening.js';

/** Matters that other bodies or procedures deal with; a first request or praise beside a complaint needs no signpost. */
const routes: ReadonlySet<Route> = new Set([
  'councillor_conduct',
  'statutory_appeal',
  'county_council',
  'government_policy',
  'out_of_scope_other',
]);

/** A sentence must rather be of another matter than not, to be signposted apart from the complaint it stands in. */
const ratherThanNot = 0.5;
const fewestWords = 4;
const sentencesRead = 40;

/** The other matters inside a message that is a complaint, sentence by sentence, each once (Code 5.7). */
export function otherMattersIn(reading: Reading, model: ScreeningModel): Matter[] {
  const parts = sentences(reading);
  if (parts.length < 2) return [];
  const found = parts.slice(0, sentencesRead).flatMap((part) => {
    if (part.tokens.length < fewestWords) return [];
    const likely = likelihoods(model, featuresOf(part));
    return matters.filter(({ route }, i) => routes.has(route) && (likely[i] ?? 0) >= ratherThanNot);
  });
  return [...new Map(found.map((matter) => [nameOf(matter), matter])).values()];
}
