import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** The stories reach most in the least time; the properties are the slowest; loading must find all loaded. */
const turns = [/scenarios/, /(?<!invariants|deadline-report|working-days)\.test/, /\.test/, /loading/];
const turn = ({ moduleId }: TestSpecification): number => turns.findIndex((name) => name.test(moduleId));

/** The first failure is the end of a mutant, so that the order decides how long the run takes. */
class QuickestFirst extends BaseSequencer {
  override sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return Promise.resolve(files.sort((a, b) => turn(a) - turn(b) || a.moduleId.localeCompare(b.moduleId)));
  }
}

export default defineConfig({
  test: {
    include: [
      'src/{calendar,complaints}/**/*.test.ts',
      'tests/acceptance/calendar.test.ts',
      'tests/acceptance/scenarios/*.test.ts',
      'tests/mutants/loading.ts',
    ],
    setupFiles: ['tests/mutants/seed.ts'],
    sequence: { sequencer: QuickestFirst },
    // One worker for all files of a mutant: starting workers would take longer than the tests.
    isolate: false,
    pool: 'threads',
    maxWorkers: 1,
  },
});
