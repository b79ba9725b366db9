// The closing line of a run, from vitest's report: a skipped test counts as a failed one.
import { readFileSync } from 'node:fs';

const [, , file, status] = process.argv;
let report = { numPassedTests: 0, numFailedTests: 1, numPendingTests: 0, numTodoTests: 0 };
try {
  report = JSON.parse(readFileSync(file, 'utf8'));
} catch {
  process.stdout.write('The test run left no report.\n');
}
const skipped = report.numPendingTests + report.numTodoTests;
if (skipped > 0) process.stdout.write(`${skipped} skipped: nothing may be skipped here.\n`);
const failed = report.numFailedTests + skipped + (status !== '0' && report.numFailedTests === 0 ? 1 : 0);
process.stdout.write(`${report.numPassedTests} passed, ${failed} failed\n`);
process.exit(failed === 0 && report.numPassedTests > 0 && status === '0' ? 0 : 1);
