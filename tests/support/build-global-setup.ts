import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

/** Builds the product once before the tests, if it is not built from what stands here now. On CI a build that fails ends the run. */
export default function setup(): void {
  const cwd = join(import.meta.dirname, '..', '..');
  const { status } = spawnSync(process.execPath, ['deployment/build.mjs', '--quiet'], {
    cwd,
    stdio: 'inherit',
  });
  if (status === 0) return;
  if (process.env['CI'] === 'true') throw new Error('The product could not be built.');
  process.stdout.write('The product could not be built: tests that start it run the last build, or fail.\n');
}
