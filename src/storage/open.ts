import { EmbeddedStore } from './embedded/store.js';
import type { Lasting } from './embedded/document-file.js';
import type { QueryObserver } from './embedded/table.js';
import { openMongoDb } from './mongodb.js';
import type { Store } from './port.js';

export interface StoreOptions {
  /** MongoDB's connection string; without one the embedded engine is used. */
  readonly mongodbUri?: string | undefined;
  /** Directory of the embedded engine's file; it is made if need be, and not used with MongoDB. */
  readonly dataDir: string;
  /** Of the embedded engine: when what is written must be on the disk. `each-write` unless it says otherwise. */
  readonly lasting?: Lasting;
  /** Told of every query of the embedded engine: for tests that each is answered through an index. */
  readonly onQuery?: QueryObserver;
}

/**
 * Opens the store that the options name: MongoDB when there is a connection string, else the embedded engine.
 * Rejects with a sentence for the operator when the server does not answer, the connection string is none, or the
 * data directory is in use by another process.
 */
export async function openStore({ mongodbUri, dataDir, onQuery, lasting }: StoreOptions): Promise<Store> {
  return mongodbUri === undefined
    ? EmbeddedStore.open(dataDir, onQuery ?? (() => undefined), lasting)
    : openMongoDb(mongodbUri);
}

export type { Lasting } from './embedded/document-file.js';
export type { QueryReport } from './embedded/table.js';
