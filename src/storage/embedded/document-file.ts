import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'libsql/promise';

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

/** What libsql's connection does: `exec` in a thread of its own. */
interface Connection {
  exec(sql: string): Promise<void>;
  prepare(sql: string): Promise<Statement>;
  close(): void;
}

/** What libsql's statement does: `run` at once, as the disk is not waited for before the transaction ends. */
interface Statement {
  run(...parameters: readonly unknown[]): unknown;
  iterate(): Promise<Iterable<unknown>>;
}

const begins = 'BEGIN';
const puts = `INSERT INTO documents VALUES (?, ?, ?)
  ON CONFLICT (collection, id) DO UPDATE SET body = excluded.body`;
const removes = 'DELETE FROM documents WHERE collection = ? AND id = ?';

/**
 * The file `redress.db` in the data directory: every document as BSON in one SQLite table.
 *
 * It belongs to one process at a time, from opening until `close` or the end of the process, however that comes
 * about; two would each keep their own documents in memory and overwrite the other's.
 */
export class DocumentFile {
  readonly path: string;
  readonly #connection: Connection;
  readonly #begin: Statement;
  readonly #put: Statement;
  readonly #remove: Statement;

  private constructor(
    path: string,
    connection: Connection,
    [begin, put, remove]: readonly [Statement, Statement, Statement],
  ) {
    this.path = path;
    this.#connection = connection;
    this.#begin = begin;
    this.#put = put;
    this.#remove = remove;
  }

  /** Opens the file, making it and its directory (for this user only) if need be. Refuses one that is in use. */
  static async open(dataDir: string, lasting: Lasting = 'each-write'): Promise<DocumentFile> {
    const path = join(dataDir, 'redress.db');
    const connection = await openConnection(dataDir, path, lasting);
    const statements = await Promise.all([
      connection.prepare(begins),
      connection.prepare(puts),
      connection.prepare(removes),
    ]);
    return new DocumentFile(path, connection, statements);
  }

  /** The BSON of all documents, by collection. */
  async documents(): Promise<Map<string, Uint8Array[]>> {
    const byCollection = new Map<string, Uint8Array[]>();
    const all = await this.#connection.prepare('SELECT collection, body FROM documents');
    for (const row of await all.iterate()) {
      if (!isRow(row)) throw new Error(`${this.path} holds a row that is no document.`);
      const documents = byCollection.get(row.collection) ?? [];
      documents.push(new Uint8Array(row.body));
      byCollection.set(row.collection, documents);
    }
    return byCollection;
  }

  /**
   * Writes all or nothing; resolves when it is on the disk. The disk is waited for in another thread, so that other work goes
   * on meanwhile. One at a time.
   */
  async commit(writes: readonly Write[]): Promise<void> {
    this.#begin.run();
    try {
      for (const write of writes) this.#write(write);
      await this.#connection.exec('COMMIT');
    } catch (error) {
      // A transaction that the failure has ended already refuses this, and the failure itself says more.
      await this.#connection.exec('ROLLBACK').catch(() => undefined);
      throw error;
    }
  }

  #write({ collection, id, body }: Write): void {
    if (body === null) this.#remove.run(collection, id);
    else this.#put.run(collection, id, body);
  }

  /** Leaves one clean file, free for another process or another opening in this one. */
  async close(): Promise<void> {
    // libsql keeps the connection until its statements are collected as garbage, so the lock is given back first.
    try {
      await this.#connection.exec('PRAGMA synchronous = FULL');
      await this.#connection.exec('PRAGMA journal_mode = DELETE');
      await this.#connection.exec('PRAGMA locking_mode = NORMAL');
      await this.#connection.exec('SELECT 1 FROM documents LIMIT 1');
    } finally {
      this.#connection.close();
    }
  }
}

async function openConnection(dataDir: string, path: string, lasting: Lasting): Promise<Connection> {
  try {
    mkdirSync(dataDir, { recursive: true, mode: 0o700 });
    const connection: Connection = new Database(path, { timeout: 0 });
    // The lock comes before WAL, so that WAL needs no shared memory and the second process fails at once.
    await connection.exec('PRAGMA locking_mode = EXCLUSIVE');
    await connection.exec('PRAGMA journal_mode = WAL');
    await connection.exec(`PRAGMA synchronous = ${synchronous[lasting]}`);
    await connection.exec(
      `CREATE TABLE IF NOT EXISTS documents
       (collection TEXT NOT NULL, id TEXT NOT NULL, body BLOB NOT NULL, PRIMARY KEY (collection, id))`,
    );
    return connection;
  } catch (error) {
    throw openingFailure(dataDir, error);
  }
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
