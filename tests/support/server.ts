import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

const program = join(import.meta.dirname, '..', '..', 'dist', 'main.js');

/** How long the product may take until it is ready, in milliseconds. */
const patience = 15_000;

export interface ServerOptions {
  /** Where it keeps its records. Without one it has a directory of its own, which goes when it is stopped. */
  readonly dataDir?: string;
  /** Without one it gets a free port. */
  readonly port?: number;
  readonly env?: Readonly<Record<string, string>>;
}

/** The built product, running as a process of its own. */
export interface RunningServer {
  readonly url: string;
  readonly port: number;
  readonly dataDir: string;
  readonly pid: number;
  /** Ends it with a signal, such as SIGKILL, and waits until it is gone. Its records stay. */
  kill(signal: NodeJS.Signals): Promise<void>;
  /** Ends it in good order; a directory of its own is removed. */
  stop(): Promise<void>;
  /** All that it has written to standard output and standard error. */
  output(): string;
}

/** Starts the product and waits until it is ready. Rejects with its own words when it does not start. */
export async function startServer({
  dataDir,
  port = 0,
  env = {},
}: ServerOptions = {}): Promise<RunningServer> {
  const directory = dataDir ?? mkdtempSync(join(tmpdir(), 'redress-test-'));
  mkdirSync(directory, { recursive: true });
  const child = spawn(process.execPath, [program], {
    // Away from the project, so that a developer's .env changes no test.
    cwd: directory,
    env: {
      PATH: process.env['PATH'],
      ...{ PORT: String(port), DATA_DIR: directory, LOG_LEVEL: 'warn', RATE_LIMITS: 'off' },
      ...env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let written = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => (written += chunk.toString()));
  const ended = once(child, 'exit');
  const isGone = () => child.exitCode !== null || child.signalCode !== null;

  async function kill(signal: NodeJS.Signals): Promise<void> {
    if (isGone()) return;
    child.kill(signal);
    await ended;
  }

  const deadline = Date.now() + patience;
  const address = () => /listens on (http:\/\/127\.0\.0\.1:(\d+))/.exec(written);
  while (address() === null || !(await isReady(address()?.[1] ?? ''))) {
    if (isGone() || Date.now() > deadline) {
      await kill('SIGKILL');
      throw new Error(`The product did not start:\n${written}`);
    }
    await wait(25);
  }
  const [, url = '', given = ''] = address() ?? [];

  return {
    url,
    port: Number(given),
    dataDir: directory,
    pid: child.pid ?? 0,
    kill,
    async stop() {
      await kill('SIGTERM');
      if (dataDir === undefined) rmSync(directory, { recursive: true, force: true });
    },
    output: () => written,
  };
}

async function isReady(url: string): Promise<boolean> {
  try {
    return (await fetch(`${url}/health/ready`)).ok;
  } catch {
    return false;
  }
}
