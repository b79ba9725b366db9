import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'libsql';
import { BSON } from 'mongodb';
import type { Fields, StoredDocument } from './values.js';

/** What becomes of one document: its new BSON, or null when it is deleted. `id` is its `_id` as text. */
export interface Write {
  readonly collection: string;
  readonly id: string;
  readonly body: Uint8Array | null;
}

/**
 * When writes are on the disk: each before it is said to be done; or all of them once the store is closed, for what is thrown
 * away unless it comes to its end.
 */
export type Lasting = 'each-write' | 'once-closed';

const synchronous = { 'each-write': 'FULL', 'once-closed': 'OFF' } as const satisfies Record<Lasting, string>;

interface Row {
  readonly collection: string;
  readonly body: ArrayBuffer;
}

/**
 * The file `redress.db` in the data directory: every document as BSON in one SQLite table.
 *
 * It belongs to one process at a time, from opening until `close` or the end of the process, however that comes
 * about; two would each keep their own documents in memory and overwrite the other's.
 */
export class DocumentFile {
  readonly path: string;
  readonly #database: Database.Database;
  readonly #put: Database.Statement<[string, string, Uint8Array]>;
  readonly #remove: Database.Statement<[string, string]>;

  /** Opens the file, making it and its directory (for this user only) if need be. Refuses one that is in use. */
  constructor(dataDir: string, lasting: Lasting = 'each-write') {
    this.path = join(dataDir, 'redress.db');
    this.#database = openDatabase(dataDir, this.path, lasting);
    this.#put = this.#database.prepare(
      `INSERT INTO documents VALUES (?, ?, ?)
       ON CONFLICT (collection, id) DO UPDATE SET body = excluded.body`,
    );
    this.#remove = this.#database.prepare('DELETE FROM documents WHERE collection = ? AND id = ?');
  }

  /** All documents, by collection. */
  documents(): Map<string, StoredDocument[]> {
    const byCollection = new Map<string, StoredDocument[]>();
    for (const row of this.#database.prepare('SELECT collection, body FROM documents').iterate()) {
      if (!isRow(row)) throw new Error(`${this.path} holds a row that is no document.`);
      const documents = byCollection.get(row.collection) ?? [];
      documents.push(decode(row.body));
      byCollection.set(row.collection, documents);
    }
    return byCollection;
  }

  /** Writes all or nothing, and returns when it is on the disk. */
  commit(writes: readonly Write[]): void {
    // One statement is a transaction of its own.
    const [only, ...others] = writes;
    if (only && others.length === 0) {
      this.#write(only);
      return;
    }
    this.#database.exec('BEGIN');
    try {
      for (const write of writes) this.#write(write);
      this.#database.exec('COMMIT');
    } catch (error) {
      if (this.#database.inTransaction) this.#database.exec('ROLLBACK');
      throw error;
    }
  }

  #write({ collection, id, body }: Write): void {
    if (body === null) this.#remove.run(collection, id);
    else this.#put.run(collection, id, body);
  }

  /** Leaves one clean file, free for another process or another opening in this one. */
  close(): void {
    // libsql keeps the connection until its statements are collected as garbage, so the lock is given back first.
    try {
      this.#database.exec('PRAGMA synchronous = FULL');
      this.#database.exec('PRAGMA journal_mode = DELETE');
      this.#database.exec('PRAGMA locking_mode = NORMAL');
      this.#database.exec('SELECT 1 FROM documents LIMIT 1');
    } finally {
      this.#database.close();
    }
  }
}

function openDatabase(dataDir: string, path: string, lasting: Lasting): Database.Database {
  try {
    mkdirSync(dataDir, { recursive: true, mode: 0o700 });
    const database = new Database(path, { timeout: 0 });
    // The lock comes before WAL, so that WAL needs no shared memory and the second process fails at once.
    database.exec('PRAGMA locking_mode = EXCLUSIVE');
    database.exec('PRAGMA journal_mode = WAL');
    database.exec(`PRAGMA synchronous = ${synchronous[lasting]}`);
    database.exec(
      `CREATE TABLE IF NOT EXISTS documents
       (collection TEXT NOT NULL, id TEXT NOT NULL, body BLOB NOT NULL, PRIMARY KEY (collection, id))`,
    );
    return database;
  } catch (error) {
    throw openingFailure(dataDir, error);
  }
}

function decode(body: ArrayBuffer): StoredDocument {
  const fields: Fields = BSON.deserialize(new Uint8Array(body));
  return { _id: fields['_id'], ...fields };
}

function isRow(row: unknown): row is Row {
  if (typeof row !== 'object' || row === null || !('collection' in row) || !('body' in row)) return false;
  return typeof row.collection === 'string' && row.body instanceof ArrayBuffer;
}

function openingFailure(dataDir: string, error: unknown): Error {
  if (error instanceof Error && 'code' in error && error.code === 'SQLITE_BUSY') {
    return new Error(
      `The data directory ${dataDir} is in use by another process. Stop that one first, or set DATA_DIR to another directory.`,
    );
  }
  const reason = error instanceof Error ? error.message : String(error);
  return new Error(`The store in the data directory ${dataDir} cannot be opened: ${reason}`, {
    cause: error,
  });
}
