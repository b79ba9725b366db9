import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, statSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';

/** A MongoDB server for the tests of one run. */
export interface MongodbServer {
  readonly uri: string;
  stop(): Promise<void>;
}

/** A program that serves MongoDB's protocol. */
interface Program {
  readonly command: string;
  /** Its arguments, for a port on 127.0.0.1 and an empty directory. */
  readonly args: (port: number, directory: string) => string[];
  /** What the connection string must say, from its `?` on. */
  readonly options: string;
}

/** The Go module that serves FerretDB. */
const ferretdb = join(import.meta.dirname, 'mongodb');
/** Milliseconds for the first build, which fetches and compiles; later runs find the program there. */
const buildTime = 300_000;
const startTime = 20_000;

/**
 * A MongoDB server to test against: the one that MONGODB_URI names, else a `mongod` of this machine, else FerretDB
 * built with this machine's Go. Undefined when there is none of them; on CI that is an error.
 */
export async function mongodbServer(): Promise<MongodbServer | undefined> {
  const given = process.env['MONGODB_URI'];
  if (given !== undefined && given !== '') return { uri: given, stop: () => Promise.resolve() };
  const program = mongod() ?? builtFerretdb();
  if (program !== undefined) return start(program);
  if (process.env['CI'] === 'true') {
    throw new Error('No MongoDB server to test against: set MONGODB_URI, or install mongod or Go.');
  }
  return undefined;
}

function mongod(): Program | undefined {
  if (!runs('mongod', '--version')) return undefined;
  return {
    command: 'mongod',
    args: (port, directory) => ['--bind_ip', '127.0.0.1', '--port', String(port), '--dbpath', directory],
    options: '',
  };
}

function builtFerretdb(): Program | undefined {
  const command = join(ferretdb, 'bin', 'ferretdb');
  const go = ['go', '/usr/local/go/bin/go'].find((candidate) => runs(candidate, 'version'));
  if (go !== undefined && !isBuilt(command)) {
    process.stdout.write('Building the MongoDB test server (FerretDB), once …\n');
    spawnSync(go, ['build', '-o', command, '.'], { cwd: ferretdb, stdio: 'inherit', timeout: buildTime });
  }
  if (!isBuilt(command)) return undefined;
  return {
    command,
    args: (port, directory) => ['-port', String(port), '-dir', directory],
    // FerretDB v1 finds and changes a document in two steps, between which other connections may change it.
    options: '?maxPoolSize=1',
  };
}

/** Whether the program is there and no older than what it is made of. */
function isBuilt(program: string): boolean {
  if (!existsSync(program)) return false;
  const sources = ['main.go', 'go.mod', 'go.sum'].map((name) => statSync(join(ferretdb, name)).mtimeMs);
  return sources.every((changed) => changed <= statSync(program).mtimeMs);
}

function runs(command: string, ...args: readonly string[]): boolean {
  return spawnSync(command, args, { stdio: 'ignore' }).status === 0;
}

async function start({ command, args, options }: Program): Promise<MongodbServer> {
  const [port, directory] = [await freePort(), await mkdtemp(join(tmpdir(), 'redress-mongodb-'))];
  // FerretDB ends when its standard input does: also when the tests are killed.
  const server = spawn(command, args(port, directory), { stdio: ['pipe', 'ignore', 'ignore'] });
  const ended = once(server, 'exit');
  const stop = async (): Promise<void> => {
    server.stdin.end();
    server.kill('SIGTERM');
    await ended;
    await rm(directory, { recursive: true, force: true });
  };
  const deadline = Date.now() + startTime;
  while (!(await accepts(port))) {
    if (server.exitCode !== null || Date.now() > deadline) {
      await stop();
      throw new Error(`${command} did not start to serve MongoDB on port ${port}.`);
    }
    await delay(50);
  }
  return { uri: `mongodb://127.0.0.1:${port}/${options}`, stop };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('No port is free on 127.0.0.1.');
  return address.port;
}

async function accepts(port: number): Promise<boolean> {
  const socket = connect(port, '127.0.0.1');
  try {
    await once(socket, 'connect');
    return true;
  } catch {
    return false;
  } finally {
    socket.destroy();
  }
}
