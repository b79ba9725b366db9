import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { MongoClient } from 'mongodb';
import { test as base } from 'vitest';
import { openStore, type StoreOptions } from '../../../src/storage/open.js';
import type { Store } from '../../../src/storage/port.js';

/** A store of a test's own, with nothing in it. */
export interface FreshStore {
  readonly store: Store;
  /** Closes the store, and opens it again. */
  reopen(): Promise<Store>;
  /** Closes it, and takes away all that was in it. */
  discard(): Promise<void>;
}

/** An embedded store in a directory of its own. */
export async function embeddedStore(options: Pick<StoreOptions, 'onQuery'> = {}): Promise<FreshStore> {
  const dataDir = await mkdtemp(join(tmpdir(), 'redress-store-'));
  let store = await openStore({ ...options, dataDir });
  return {
    store,
    reopen: async () => {
      await store.close();
      store = await openStore({ ...options, dataDir });
      return store;
    },
    discard: async () => {
      await store.close();
      await rm(dataDir, { recursive: true });
    },
  };
}

/** A store in a database of its own on a MongoDB server. */
export async function mongodbStore(server: string): Promise<FreshStore> {
  const name = `redress-${randomUUID()}`;
  const mongodbUri = server.replace(/^(\w+(?:\+srv)?:\/\/[^/?]+)\/?[^?]*/, `$1/${name}`);
  const open = (): Promise<Store> => openStore({ mongodbUri, dataDir: tmpdir() });
  let store = await open();
  return {
    store,
    reopen: async () => {
      await store.close();
      store = await open();
      return store;
    },
    discard: async () => {
      await store.close();
      const client = await MongoClient.connect(mongodbUri);
      await client.db(name).dropDatabase();
      await client.close();
    },
  };
}

/** Vitest's `test`, with a fresh store for each. */
export function testWith(open: () => Promise<FreshStore>) {
  return base.extend<{ fresh: FreshStore; store: Store }>({
    fresh: async ({}, use) => {
      const fresh = await open();
      await use(fresh);
      await fresh.discard();
    },
    store: async ({ fresh }, use) => use(fresh.store),
  });
}

export type StorageTest = ReturnType<typeof testWith>;
