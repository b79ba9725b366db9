import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseExamples } from './examples.js';
import { learn } from './learn.js';

/**
 * Trains the screening model at build time: `train.js TRAINING-FOLDER MODEL-FILE`. Every *.jsonl in the
 * folder is read, in the order of the names, so that the same text gives the same model.
 */
const [folder, out] = process.argv.slice(2);
if (folder === undefined || out === undefined) throw new Error('usage: train.js TRAINING-FOLDER MODEL-FILE');

const examples = readdirSync(folder)
  .filter((name) => name.endsWith('.jsonl'))
  .sort()
  .flatMap((name) => parseExamples(readFileSync(join(folder, name), 'utf8'), name));

writeFileSync(out, JSON.stringify(learn(examples)));
