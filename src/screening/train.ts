import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseDangerExamples, parseExamples } from './examples.js';
import { learn, learnDangers } from './learn.js';
import type { ModelFiles } from './model.js';
import { toldInPassing } from './told-in-passing.js';

/**
 * Trains the screening models at build time: `train.js TRAINING-FOLDER MODEL-FILE`. Every *.jsonl in the folder and
 * in its `dangers` is read, in the order of the names, so that the same text gives the same models.
 */
const [folder, out] = process.argv.slice(2);
if (folder === undefined || out === undefined) throw new Error('usage: train.js TRAINING-FOLDER MODEL-FILE');

const examples = readAll(folder, parseExamples);
const dangers = readAll(join(folder, 'dangers'), parseDangerExamples);
const told = [...dangers, ...examples.filter(({ danger }) => danger !== 'none')];
const models: ModelFiles = {
  matters: learn(examples),
  dangers: learnDangers([...dangers, ...toldInPassing(told, examples), ...examples]),
};

writeFileSync(out, JSON.stringify(models));

function readAll<T>(from: string, parse: (jsonLines: string, fileName: string) => T[]): T[] {
  return readdirSync(from)
    .filter((name) => name.endsWith('.jsonl'))
    .sort()
    .flatMap((name) => parse(readFileSync(join(from, name), 'utf8'), name));
}
