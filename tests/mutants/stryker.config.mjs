// Mutation testing of the two rooms whose rules have deadlines and duties in them: docs/mutation-testing.md.
export default {
  testRunner: 'vitest',
  vitest: { configFile: 'tests/mutants/vitest.config.ts', related: false },
  coverageAnalysis: 'perTest',
  mutate: [
    'src/{calendar,complaints}/**/*.ts',
    '!**/*.test.ts',
    // Nothing but dates, each of which a test compares with another library's, and titles that no rule reads.
    '!src/calendar/bank-holidays.ts',
  ],
  ignorePatterns: [
    '/dist',
    '/data',
    '/coverage',
    '/docs',
    '/bot',
    '/tests/browser',
    '/tests/support/mongodb',
  ],
  concurrency: 1,
  // Far beyond what the tests need on a busy machine, so that slow is never taken for killed.
  timeoutMS: 30_000,
  incremental: true,
  incrementalFile: 'coverage/mutants/incremental.json',
  tempDirName: 'coverage/mutants/sandbox',
  reporters: ['progress-append-only', 'clear-text', 'json', 'html'],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  jsonReporter: { fileName: 'coverage/mutants/mutation.json' },
  htmlReporter: { fileName: 'coverage/mutants/mutation.html' },
};
