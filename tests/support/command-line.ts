import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

const program = join(import.meta.dirname, '..', '..', 'dist', 'cli.js');

/** What a command came to. */
export interface Ran {
  readonly status: number;
  readonly out: string;
  readonly error: string;
}

/**
 * Runs a command of the built command line on the records of a directory.
 *
 * @param input what it reads from standard input
 */
export async function redress(
  dataDir: string,
  words: readonly string[],
  { input = '', env = {} }: { readonly input?: string; readonly env?: Readonly<Record<string, string>> } = {},
): Promise<Ran> {
  const child = spawn(process.execPath, [program, ...words], {
    // Away from the project, so that a developer's .env changes no test.
    cwd: dataDir,
    env: { PATH: process.env['PATH'], DATA_DIR: dataDir, ...env },
  });
  let out = '';
  let error = '';
  child.stdout.on('data', (chunk: Buffer) => (out += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (error += chunk.toString()));
  child.stdin.end(input);
  await once(child, 'close');
  return { status: child.exitCode ?? -1, out, error };
}
