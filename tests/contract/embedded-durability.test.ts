import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as delay } from 'node:timers/promises';
import { test as base, describe, expect } from 'vitest';
import { openStore } from '../../src/storage/open.js';

const writer = join(import.meta.dirname, 'storage', 'writer.ts');

const test = base.extend<{ dataDir: string }>({
  dataDir: async ({}, use) => {
    const dataDir = await mkdtemp(join(tmpdir(), 'redress-durability-'));
    await use(dataDir);
    await rm(dataDir, { recursive: true });
  },
});

/** Starts a writer, and gathers what it says; `limit` is a shell command that comes before it. */
function startWriter(dataDir: string, first: number, limit = ''): { process: ChildProcess; said: string[] } {
  const process = spawn(
    'sh',
    ['-c', `${limit} exec node --import tsx "$@"`, 'sh', writer, dataDir, String(first)],
    {
      stdio: ['pipe', 'pipe', 'inherit'],
    },
  );
  const said: string[] = [];
  createInterface(process.stdout).on('line', (line) => said.push(line));
  return { process, said };
}

async function until(happened: () => boolean): Promise<void> {
  while (!happened()) await delay(5);
}

async function storedIn(dataDir: string): Promise<Set<number>> {
  const store = await openStore({ dataDir });
  const documents = await store.collection<{ _id: number }>('documents').find({}).toArray();
  await store.close();
  return new Set(documents.map(({ _id }) => _id));
}

describe('the embedded engine', () => {
  test(
    'has every acknowledged write after kill -9, ten times over',
    { timeout: 120_000 },
    async ({ dataDir }) => {
      const acknowledged = new Set<number>();
      for (let round = 0; round < 10; round++) {
        const { process, said } = startWriter(dataDir, round * 1_000_000);
        await until(() => said.length > 0);
        await delay(Math.random() * 150);
        process.kill('SIGKILL');
        await once(process, 'close');
        expect(said.length).toBeGreaterThan(0);
        for (const line of said) acknowledged.add(Number(line));
        const stored = await storedIn(dataDir);
        expect([...acknowledged].filter((id) => !stored.has(id))).toEqual([]);
      }
    },
  );

  test('refuses a directory that another process uses, until that one has ended', async ({ dataDir }) => {
    const { process, said } = startWriter(dataDir, 0);
    await until(() => said.length > 0);
    await expect(openStore({ dataDir })).rejects.toThrow(
      `The data directory ${dataDir} is in use by another process`,
    );
    process.kill('SIGKILL');
    await once(process, 'close');
    await expect(storedIn(dataDir)).resolves.toContain(0);
  });

  test('refuses a directory that this process uses already', async ({ dataDir }) => {
    const store = await openStore({ dataDir });
    await expect(openStore({ dataDir })).rejects.toThrow('is in use by another process');
    await store.close();
    await (await openStore({ dataDir })).close();
  });

  test('takes no more work once a write has failed, and keeps what it acknowledged', async ({ dataDir }) => {
    // The largest file the process may write: 500 blocks of 512 bytes.
    const { process, said } = startWriter(dataDir, 0, "trap '' XFSZ; ulimit -f 500;");
    await once(process, 'close');
    const failed = said.findIndex((line) => line.startsWith('failed: '));
    expect(said[failed]).toMatch(/^failed: The store cannot write to .*redress\.db/);
    expect(said[failed + 1]).toBe(said[failed]?.replace('failed', 'then'));
    expect(said.slice(failed + 2)).toEqual(['healthy: false', 'closed']);
    const acknowledged = said.slice(0, failed).map(Number);
    expect(acknowledged.length).toBeGreaterThan(10);
    const stored = await storedIn(dataDir);
    expect(acknowledged.filter((id) => !stored.has(id))).toEqual([]);
  });

  test('writes all that is under way before it closes, and then takes nothing', async ({ dataDir }) => {
    const store = await openStore({ dataDir });
    const documents = store.collection<{ _id: number }>('documents');
    const writes = Array.from({ length: 100 }, (_, _id) => documents.insertOne({ _id }));
    await Promise.all([store.close(), ...writes]);
    await expect(documents.insertOne({ _id: 100 })).rejects.toThrow('The store is closed.');
    await expect(documents.find({}).toArray()).rejects.toThrow('The store is closed.');
    expect(await store.healthy()).toBe(false);
    await store.close();
    expect((await storedIn(dataDir)).size).toBe(100);
  });

  test('says which file it cannot read', async ({ dataDir }) => {
    await writeFile(join(dataDir, 'redress.db'), 'This is no database. '.repeat(100));
    await expect(openStore({ dataDir })).rejects.toThrow(
      `The store in the data directory ${dataDir} cannot be opened`,
    );
  });
});
