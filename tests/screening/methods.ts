import { decide } from '../../src/screening/decide.js';
import type { Example } from '../../src/screening/examples.js';
import { featuresOf } from '../../src/screening/features.js';
import { learn } from '../../src/screening/learn.js';
import { matters } from '../../src/screening/matters.js';
import { likelihoods, matterNames, ready } from '../../src/screening/model.js';
import { read } from '../../src/screening/reading.js';
import { cueRules } from './cue-rules.js';
import type { Answer } from './score.js';

/** A way to tell matters apart: learns from examples, then answers for a message. */
export interface Method {
  readonly name: string;
  readonly train: (examples: readonly Example[]) => (text: string) => Answer;
}

/** The methods that were weighed against each other (docs/screening.md), the one in use last. */
export const methods: readonly Method[] = [
  { name: 'cue rules alone, nothing learnt', train: () => cueRules },
  { name: 'naive Bayes, words and pairs', train: naiveBayes },
  { name: 'softmax, words', train: softmax('w') },
  { name: 'softmax, words and pairs', train: softmax('wp') },
  { name: 'softmax, words, pairs, letters', train: softmax('wpx') },
  { name: 'softmax, cues and shape alone', train: softmax('cos') },
  { name: 'softmax, all: the one in use', train: softmax('wpkxcos') },
];

/** Softmax regression on some families of features, each known by its letter. */
function softmax(families: string): Method['train'] {
  return (examples) => {
    const model = ready(
      learn(examples, (name) => families.includes(name.charAt(0))),
      matterNames,
    );
    return (text) => answerOf(likelihoods(model, featuresOf(read(text))));
  };
}

/** Multinomial naive Bayes with add-one smoothing. */
function naiveBayes(examples: readonly Example[]): (text: string) => Answer {
  const counts = new Map<string, Float64Array>();
  const totals = new Float64Array(matters.length);
  const messages = new Float64Array(matters.length);
  for (const { text, matter } of examples) {
    messages[matter] = (messages[matter] ?? 0) + 1;
    for (const name of wordsAndPairs(text)) {
      const row = counts.get(name) ?? new Float64Array(matters.length);
      row[matter] = (row[matter] ?? 0) + 1;
      totals[matter] = (totals[matter] ?? 0) + 1;
      counts.set(name, row);
    }
  }
  return (text) => {
    const known = wordsAndPairs(text).flatMap((name) => counts.get(name) ?? []);
    const sums = messages.map((count, k) =>
      known.reduce(
        (sum, row) => sum + Math.log(((row[k] ?? 0) + 1) / ((totals[k] ?? 0) + counts.size)),
        Math.log((count + 1) / (examples.length + 1)),
      ),
    );
    const highest = Math.max(...sums);
    const odds = sums.map((sum) => Math.exp(sum - highest));
    const total = odds.reduce((sum, odd) => sum + odd, 0);
    return answerOf(odds.map((odd) => odd / total));
  };
}

function wordsAndPairs(text: string): string[] {
  return featuresOf(read(text)).flatMap(({ name }) => (/^[wp]/u.test(name) ? [name] : []));
}

function answerOf(likely: Float64Array): Answer {
  const { matter, offers } = decide(likely);
  return { route: matter.route, offers };
}
