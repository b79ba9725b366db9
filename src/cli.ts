import { createInterface } from 'node:readline';
import { Temporal } from 'temporal-polyfill';
import { assetPath } from './assets.js';
import { localDate } from './calendar/english-dates.js';
import { deadlines } from './cli/deadlines.js';
import { policyCheck } from './cli/policy-check.js';
import { screenLines } from './cli/screen.js';
import { loadConfig } from './config.js';
import { loadPolicy } from './policy/load.js';
import { loadScreener } from './screener.js';

const usage = `Usage: npm run -s redress -- <command>

  screen               JSON lines {id,text} in; what kind of matter each is, and why, out
  deadlines            JSON lines of dates in; every due date out
  policy check FILE    validates a council's policy file, naming line and field`;

const lines = () => createInterface({ input: process.stdin, crlfDelay: Infinity });
const write = (line: string) => void process.stdout.write(`${line}\n`);

/** Runs one command. Whatever goes wrong is one line on stderr and an exit status that is not 0. */
async function run([command, ...rest]: readonly string[]): Promise<void> {
  const today = localDate(Temporal.Now.instant());
  switch (command) {
    case 'screen':
      return screenLines(lines(), write, loadScreener(), loadPolicy(councilFile()), today);
    case 'deadlines':
      return deadlines(lines(), write, loadPolicy(councilFile()));
    case 'policy': {
      const [check, file] = rest;
      if (check === 'check' && file !== undefined) return policyCheck(file, write);
    }
  }
  throw new Error(usage);
}

const councilFile = () => loadConfig(process.env).councilPolicy;

run(process.argv.slice(2)).catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
