import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['{bot,src,adaptive-cards,deployment,tests}/**/*.test.ts'],
    globalSetup: [
      'tests/support/build-global-setup.ts',
      'tests/support/mongodb-global-setup.ts',
      'tests/support/chromium-global-setup.ts',
    ],
    testTimeout: 30_000,
    hookTimeout: 120_000,
    maxWorkers: 2,
    reporters: ['default'],
  },
});
