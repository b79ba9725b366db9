import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('../..', import.meta.url));

/**
 * Starts the program of a benchmark in a process of its own, bundled as the service is: a loader that compiles while it runs
 * would be measured along with it.
 *
 * @param name of the program beside this file, such as `turn-host`
 * @param parameters what it is given
 */
export async function startHost(name: string, parameters: readonly string[]): Promise<ChildProcess> {
  // Beside the service's own programs, where what it looks for is found.
  const program = `${root}dist/bench-${name}.js`;
  await build({
    absWorkingDir: root,
    entryPoints: [`tests/bench/${name}.ts`],
    outfile: program,
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'esm',
    packages: 'external',
    logLevel: 'warning',
  });
  return fork(program, parameters, { execArgv: [] });
}

/** Ends it, by letting it go. */
export async function endHost(host: ChildProcess): Promise<void> {
  if (host.exitCode !== null) return;
  const gone = once(host, 'exit');
  host.disconnect();
  await gone;
}
