const rounds = 8;
const rate = 0.5;
/** Pulls every weight towards nothing, so that rare features stay modest. */
const decay = 1e-4;
/** The share of features that is hidden from each lesson, so that no single word is leant on. */
const hidden = 0.4;
/** A mistake about anything but the first matter, a complaint, weighs more: complaints are the greater part. */
const emphasis = 2;
/** Lessons in several orders, so that none of them decides. */
const seeds = [7, 77];
/** What is known this well is passed over. */
const wellKnown = 0.02;

/** One example: the rows of its features, how much each counts, and what it is. Row 0 is true of every message. */
export interface Lesson {
  readonly rows: Int32Array;
  readonly shares: Float32Array;
  readonly matter: number;
}

/**
 * Softmax regression by stochastic gradient descent with AdaGrad's step sizes and hidden features. The result is
 * the mean of the later rounds of several runs: a row of `size` weights for each feature.
 */
export function descend(lessons: readonly Lesson[], features: number, size: number): Float32Array {
  const mean = new Float32Array(features * size);
  for (const seed of seeds) run(lessons, features, size, chances(seed), mean);
  return mean.map((sum) => sum / (seeds.length * Math.floor(rounds / 2)));
}

/** Adds the weights after each of the later rounds to `sums`. */
function run(
  lessons: readonly Lesson[],
  features: number,
  size: number,
  chance: () => number,
  sums: Float32Array,
): void {
  const weights = new Float32Array(features * size);
  const steps = new Float32Array(features * size).fill(1e-6);
  const touched = new Int32Array(features);
  const order = lessons.map((_, i) => i);
  let time = 0;

  for (let round = 0; round < rounds; round += 1) {
    shuffle(order, chance);
    for (const next of order) {
      const lesson = lessons[next];
      if (!lesson) continue;
      time += 1;
      const { rows, shares } = thinned(lesson, chance);
      const errors = errorsOf(rows, shares, weights, lesson.matter, size);
      if (Math.abs(errors[lesson.matter] ?? 1) < wellKnown) continue;
      for (let i = 0; i < rows.length; i += 1) {
        const row = rows[i] ?? 0;
        const share = shares[i] ?? 0;
        // What the weight has missed of the decay since its feature was last seen.
        const pull = row === 0 ? 0 : decay * Math.min(time - (touched[row] ?? 0), 5000);
        touched[row] = time;
        for (let k = 0, at = row * size; k < size; k += 1, at += 1) {
          const slope = (errors[k] ?? 0) * share + pull * (weights[at] ?? 0);
          const step = (steps[at] ?? 0) + slope * slope;
          steps[at] = step;
          weights[at] = (weights[at] ?? 0) - (rate * slope) / Math.sqrt(step + 1e-8);
        }
      }
    }
    if (round >= rounds / 2) {
      for (let at = 0; at < sums.length; at += 1) sums[at] = (sums[at] ?? 0) + (weights[at] ?? 0);
    }
  }
}

/** What the weights say, less what is true. */
function errorsOf(
  rows: Int32Array,
  shares: Float32Array,
  weights: Float32Array,
  matter: number,
  size: number,
): Float64Array {
  const sums = new Float64Array(size);
  for (let i = 0; i < rows.length; i += 1) {
    const share = shares[i] ?? 0;
    for (let k = 0, at = (rows[i] ?? 0) * size; k < size; k += 1, at += 1) {
      sums[k] = (sums[k] ?? 0) + share * (weights[at] ?? 0);
    }
  }
  const highest = Math.max(...sums);
  const odds = sums.map((sum) => Math.exp(sum - highest));
  const total = odds.reduce((sum, odd) => sum + odd, 0);
  const weight = matter === 0 ? 1 : emphasis;
  return odds.map((odd, k) => (odd / total - (k === matter ? 1 : 0)) * weight);
}

function thinned({ rows, shares }: Lesson, chance: () => number): Pick<Lesson, 'rows' | 'shares'> {
  const left = [...rows.keys()].filter(() => chance() >= hidden);
  return {
    rows: Int32Array.from([0, ...left.map((i) => rows[i] ?? 0)]),
    shares: Float32Array.from([1, ...left.map((i) => (shares[i] ?? 0) / (1 - hidden))]),
  };
}

function shuffle(order: number[], chance: () => number): void {
  for (let i = order.length - 1; i > 0; i -= 1) {
    const j = Math.floor(chance() * (i + 1));
    [order[i], order[j]] = [order[j] ?? 0, order[i] ?? 0];
  }
}

/** Numbers from 0 to 1 that look like chance and are the same every time (mulberry32). */
function chances(start: number): () => number {
  let state = start;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
