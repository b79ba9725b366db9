/**
 * Prints the figures on dangers of docs/screening.md: `node --import tsx tests/screening/evaluate-dangers.ts`, about
 * three minutes. Each fifth of the training text is asked of what the other four taught; fifths of the messages on
 * dangers are runs of neighbours, since neighbours were written about like things.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadPolicy } from '../../src/policy/load.js';
import { dangerFeaturesOf } from '../../src/screening/danger-features.js';
import { dangerKinds } from '../../src/screening/danger-kinds.js';
import { parseDangerExamples, type DangerExample } from '../../src/screening/examples.js';
import { learnDangers } from '../../src/screening/learn.js';
import { likelihoods, ready } from '../../src/screening/model.js';
import { read } from '../../src/screening/reading.js';
import { dangersSensed } from '../../src/screening/sense-danger.js';
import { toldInPassing } from '../../src/screening/told-in-passing.js';
import { urgentIn } from '../../src/screening/urgent.js';
import { readTraining } from './messages.js';

const folds = 5;
const folder = 'src/screening/training/dangers';
const { urgent } = loadPolicy('src/policy/councils/dacorum.yaml');

/** Everyday messages shown a number that phrases do not show, at which the methods are compared. */
const everydayShown = 0.02;

interface Asked extends DangerExample {
  readonly fold: number;
  readonly from: 'everyday' | 'dangers' | 'in passing';
}

interface Judged extends Asked {
  readonly likely: Float64Array;
  readonly byPhrases: readonly string[];
}

const methods: readonly (readonly [name: string, families: string])[] = [
  ['words', 'w'],
  ['words, pairs, letters', 'wpx'],
  ['kinds of words alone', 'de'],
  ['all that the screening notes', 'wpkxcos'],
  ['all, and kinds of words: the one in use', 'wpkxcosde'],
];

const everyday = readTraining().map(({ text, danger }, i): Asked => {
  return { text, danger, fold: i % folds, from: 'everyday' };
});

/** Fifths of each kind in each file, as they stand. */
const onDangers = readdirSync(folder)
  .sort()
  .flatMap((name) => {
    const examples = parseDangerExamples(readFileSync(join(folder, name), 'utf8'), name);
    return dangerKinds.flatMap((kind) =>
      examples
        .filter(({ danger }) => danger === kind)
        .map((example, i, all): Asked => {
          return { ...example, fold: Math.floor((folds * i) / all.length), from: 'dangers' };
        }),
    );
  });

const asked = [...onDangers, ...everyday].filter(({ danger }) => danger !== 'unclear');
const byPhrasesIn = (text: string): string[] => urgentIn(read(text), urgent, []);

/** Messages on dangers told beside everyday ones of the same part. */
function inPassing(part: readonly Asked[], fold: number): Asked[] {
  const told = part.filter(({ from, danger }) => from === 'dangers' || danger !== 'none');
  const plain = part.filter(({ from }) => from === 'everyday');
  return toldInPassing(told, plain).map((example) => ({ ...example, fold, from: 'in passing' }));
}

function judge(families: string): Judged[] {
  const wanted = (name: string): boolean => families.includes(name.charAt(0));
  return Array.from({ length: folds }, (_, fold) => {
    const taught = asked.filter((example) => example.fold !== fold);
    const model = ready(learnDangers([...taught, ...inPassing(taught, fold)], wanted), dangerKinds);
    const part = asked.filter((example) => example.fold === fold);
    return [...part, ...inPassing(part, fold)].map((example): Judged => {
      const features = dangerFeaturesOf(read(example.text)).filter(({ name }) => wanted(name));
      return {
        ...example,
        likely: likelihoods(model, features),
        byPhrases: byPhrasesIn(example.text),
      };
    });
  }).flat();
}

const inDanger = ({ likely }: Judged): number => 1 - (likely[0] ?? 1);
const percent = <T>(all: readonly T[], holds: (each: T) => boolean): string =>
  `${((100 * all.filter(holds).length) / Math.max(1, all.length)).toFixed(1)} %`;

function groupsOf(judged: readonly Judged[]) {
  const of = (from: Asked['from'], tells: 'a danger' | 'none'): Judged[] =>
    judged.filter((each) => each.from === from && (each.danger === 'none') === (tells === 'none'));
  return {
    everyday: of('everyday', 'none'),
    everydayDangers: of('everyday', 'a danger'),
    dangers: of('dangers', 'a danger'),
    soundSo: of('dangers', 'none'),
    inPassing: of('in passing', 'a danger'),
    soundSoInPassing: of('in passing', 'none'),
  };
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

print('| method | dangers found | told in passing | in everyday text | only sound so, shown |');
print('|---|---|---|---|---|');
let inUse: Judged[] = [];
for (const [name, families] of methods) {
  inUse = judge(families);
  const { everyday: plain, everydayDangers, dangers, inPassing: passing, soundSo } = groupsOf(inUse);
  const unseen = plain.filter(({ byPhrases }) => byPhrases.length === 0).map(inDanger);
  const least = unseen.sort((a, b) => b - a)[Math.floor(everydayShown * plain.length)] ?? 1;
  const found = (each: Judged): boolean => inDanger(each) > least;
  print(
    `| ${name} | ${[dangers, passing, everydayDangers, soundSo].map((all) => percent(all, found)).join(' | ')} |`,
  );
}

const sensed = ({ likely }: Judged): readonly string[] => dangersSensed(likely);
const groups = groupsOf(inUse);
const { everyday: plain, dangers } = groups;
print('\nAs it is in use:');
print('| messages | | phrases | model | either | the right number, by either |');
print('|---|---|---|---|---|---|');
for (const [name, all] of [
  ['dangers', dangers],
  ...dangerKinds.slice(1).map((kind) => [kind, dangers.filter(({ danger }) => danger === kind)] as const),
  ['dangers told in passing', groups.inPassing],
  ['dangers in everyday text', groups.everydayDangers],
  ['only sound so', groups.soundSo],
  ['only sound so, in passing', groups.soundSoInPassing],
  ['everyday', plain],
] as const) {
  const byPhrases = (each: Judged): boolean => each.byPhrases.length > 0;
  const byModel = (each: Judged): boolean => sensed(each).length > 0;
  print(
    `| ${[
      name,
      all.length,
      percent(all, byPhrases),
      percent(all, byModel),
      percent(all, (each) => byPhrases(each) || byModel(each)),
      percent(all, (each) => [...each.byPhrases, ...sensed(each)].includes(each.danger)),
    ].join(' | ')} |`,
  );
}
print(
  `everyday, shown one that phrases do not show: ${percent(plain, (each) => each.byPhrases.length === 0 && sensed(each).length > 0)}`,
);

print('\nHow likely some danger must be, and what that shows:');
print('| at least | dangers | told in passing | only sound so | everyday, not by phrases |');
print('|---|---|---|---|---|');
for (const least of [0.3, 0.4, 0.5, 0.6, 0.7]) {
  const found = (each: Judged): boolean => inDanger(each) >= least;
  print(
    `| ${[
      least,
      percent(dangers, found),
      percent(groups.inPassing, found),
      percent(groups.soundSo, found),
      percent(plain, (each) => found(each) && each.byPhrases.length === 0),
    ].join(' | ')} |`,
  );
}
