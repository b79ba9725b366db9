import type { Reporter, SerializedError, TestCase, TestModule, TestSuite } from 'vitest/node';
import { provisions } from '../provisions/proof.js';
import { acceptanceTable, type Outcome, type Told } from './rows.js';

/** Prints what the acceptance tests prove, a line each: `Code 6.4  what was proved  passed`. */
export default class AcceptanceReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly SerializedError[]): void {
    const { lines, problems } = acceptanceTable(provisions, modules.flatMap(told));
    const broken = [
      ...problems,
      ...modules.flatMap((module) =>
        module.errors().map(({ message }) => `${module.relativeModuleId}: ${message}`),
      ),
      ...modules.flatMap((module) => [...module.children.allTests('failed')].map(failure)),
      ...errors.map(({ message }) => message),
    ];
    process.stdout.write(`${lines.join('\n')}\n`);
    if (broken.length === 0) return;
    process.stderr.write(`\n${broken.join('\n')}\n`);
    process.exitCode = 1;
  }
}

const told = ({ children }: TestModule): Told[] =>
  [...children.allSuites(), ...children.allTests()].map((one) => ({
    title: one.name,
    outcome: outcomeOf(one),
  }));

function outcomeOf(one: TestSuite | TestCase): Outcome {
  const tests = one.type === 'test' ? [one] : [...one.children.allTests()];
  const states = new Set(tests.map((test) => test.result().state));
  if (states.has('failed')) return 'failed';
  return states.has('passed') ? 'passed' : 'not run';
}

function failure(test: TestCase): string {
  const [error] = test.result().errors ?? [];
  return `${test.module.relativeModuleId}: ${test.fullName}: ${error?.message ?? 'failed'}`;
}
