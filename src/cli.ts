import { createInterface } from 'node:readline';
import { Temporal } from 'temporal-polyfill';
import { localDate } from './calendar/english-dates.js';
import { actInMemory, actOptions } from './cli/act-command.js';
import { deadlines } from './cli/deadlines.js';
import { policyCheck } from './cli/policy-check.js';
import { screenLines } from './cli/screen.js';
import { loadConfig } from './config.js';
import { loadPolicy } from './policy/load.js';
import { loadScreener } from './screener.js';

const usage = `Usage: npm run -s redress -- <command>

  screen               JSON lines {id,text} in; what kind of matter each is, and why, out
  deadlines            JSON lines of dates in; every due date out
  policy check FILE    validates a council's policy file, naming line and field
  act --memory [--staff FILE]
                       JSON lines of commands on cases in; what came of each out`;

const input = () => createInterface({ input: process.stdin, crlfDelay: Infinity });
const write = (line: string): void => {
  process.stdout.write(`${line}\n`);
};
const council = () => loadPolicy(loadConfig(process.env).councilPolicy);

/** Runs one command; rejects with one sentence when it cannot. */
async function run([command, ...rest]: readonly string[]): Promise<void> {
  if (command === 'screen' && rest.length === 0) {
    await screenLines(input(), write, loadScreener(), council(), localDate(Temporal.Now.instant()));
  } else if (command === 'deadlines' && rest.length === 0) {
    await deadlines(input(), write, council());
  } else if (command === 'policy' && rest[0] === 'check' && rest[1] !== undefined) {
    policyCheck(rest[1], write);
  } else if (command === 'act') {
    if (process.env['NODE_ENV'] === 'production') throw new Error('act: is refused in production');
    await actInMemory(actOptions(rest), input(), write, council());
  } else {
    throw new Error(usage);
  }
}

run(process.argv.slice(2)).catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
