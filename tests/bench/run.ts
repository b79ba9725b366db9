import { card } from './card.js';
import { sweep } from './sweep.js';
import { turn } from './turn.js';
import { worklist } from './worklist.js';

/** The benchmarks by name. Each prints ratios measured in one run; none of them passes or fails. */
const benchmarks: Readonly<Record<string, () => Promise<void>>> = { card, sweep, turn, worklist };

const name = process.argv[2] ?? '';
const benchmark = benchmarks[name];
if (benchmark) {
  await benchmark();
} else {
  process.stderr.write(`Usage: npm run bench -- ${Object.keys(benchmarks).join('|')}\n`);
  process.exitCode = 1;
}
