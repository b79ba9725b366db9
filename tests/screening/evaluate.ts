/**
 * Prints the figures of docs/screening.md:
 * `node --import tsx tests/screening/evaluate.ts [FILE.jsonl]`, on the held-out messages where no file is named.
 * Of the messages it prints nothing but totals. Cross-validation on the training text takes some minutes.
 */
import { matters } from '../../src/screening/matters.js';
import type { Example } from '../../src/screening/examples.js';
import { readLabelled, readTraining, type Labelled } from './messages.js';
import { methods, type Method } from './methods.js';
import { confusionOf, scoreOf, type Answer, type Score } from './score.js';

const folds = 5;
const file = process.argv[2] ?? 'tests/screening/held-out.jsonl';
const training = readTraining();
const messages = readLabelled(file);

interface Judged {
  readonly message: Labelled;
  readonly answer: Answer;
}

function judge(method: Method, examples: readonly Example[], asked: readonly Labelled[]): Judged[] {
  const answer = method.train(examples);
  return asked.map((message) => ({ message, answer: answer(message.text) }));
}

/** Every fifth example is asked of what the others taught; the examples of one writer are spread over all parts. */
function crossValidate(method: Method): Judged[] {
  return Array.from({ length: folds }, (_, fold) =>
    judge(
      method,
      training.filter((_example, i) => i % folds !== fold),
      training.filter((_example, i) => i % folds === fold).map(labelled),
    ),
  ).flat();
}

function labelled({ text, matter }: Example): Labelled {
  return { text, route: matters[matter]?.route ?? '', sub: matters[matter]?.sub ?? null, urgent: false };
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

const percent = (share: number): string => `${(100 * share).toFixed(1)} %`.padStart(7);

function row(name: string, score: Score): string {
  return [
    `| ${name.padEnd(32)}`,
    score.accuracy.toFixed(3),
    score.macroF1.toFixed(3),
    percent(score.complaintsSentAway),
    percent(score.bothOffered),
    `${percent(score.rightRoute)} |`,
  ].join(' | ');
}

function printTable(title: string, judgedBy: (method: Method) => Judged[]): void {
  print(`\n${title}`);
  print(
    '| method | accuracy | macro-F1 | complaints offered only another route | both offered | right route |',
  );
  print('|---|---|---|---|---|---|');
  for (const method of methods) print(row(method.name, scoreOf(judgedBy(method))));
}

printTable(`${file}: ${messages.length} messages`, (method) => judge(method, training, messages));
printTable(`training text, ${folds} parts: ${training.length} messages`, crossValidate);

const inUse = methods.at(-1);
if (inUse) {
  const judged = judge(inUse, training, messages);
  print(`\n${file}, ${inUse.name}`);
  print('| route | messages | precision | recall | F1 |');
  print('|---|---|---|---|---|');
  for (const { route, messages: count, precision, recall, f1 } of scoreOf(judged).routes) {
    print(`| ${route} | ${count} | ${precision.toFixed(2)} | ${recall.toFixed(2)} | ${f1.toFixed(2)} |`);
  }
  print('\nWhat each is called (only where it is called something else):');
  for (const [route, calledAs] of confusionOf(judged)) {
    const others = [...calledAs].filter(([name]) => name !== route).sort((a, b) => b[1] - a[1]);
    if (others.length > 0) print(`${route}: ${others.map(([name, count]) => `${name} ${count}`).join(', ')}`);
  }
}
