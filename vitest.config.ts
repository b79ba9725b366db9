import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['{bot,src,adaptive-cards,deployment,tests}/**/*.test.ts'],
    globalSetup: [
      'tests/support/build-global-setup.ts',
      'tests/support/mongodb-global-setup.ts',
      'tests/support/chromium-global-setup.ts',
    ],
    // A whole complaint in a browser takes seconds; on a machine that is busy with something else, many of them.
    testTimeout: 90_000,
    hookTimeout: 120_000,
    maxWorkers: 2,
    reporters: ['default'],
  },
});
