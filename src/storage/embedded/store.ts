import type { Document } from 'mongodb';
import type { Collection, Store } from '../port.js';
import { EmbeddedCollection } from './collection.js';
import { DocumentFile, type Lasting } from './document-file.js';
import { Journal } from './journal.js';
import { Table, type QueryObserver } from './table.js';
import type { StoredDocument } from './values.js';

/** A store in one file of the data directory, for one process; all documents are kept in memory as well. */
export class EmbeddedStore implements Store {
  readonly engine = 'embedded';
  readonly #journal: Journal;
  readonly #observe: QueryObserver;
  readonly #tables = new Map<string, Table>();

  private constructor(file: DocumentFile, observe: QueryObserver) {
    this.#journal = new Journal(file);
    this.#observe = observe;
  }

  /** Opens the file of a data directory. Refuses one that is in use. */
  static async open(dataDir: string, observe: QueryObserver, lasting?: Lasting): Promise<EmbeddedStore> {
    const file = await DocumentFile.open(dataDir, lasting);
    const store = new EmbeddedStore(file, observe);
    for (const [name, documents] of await file.documents()) store.#addTable(name, documents);
    return store;
  }

  collection<T extends Document>(name: string): Collection<T> {
    return new EmbeddedCollection<T>(this.#tables.get(name) ?? this.#addTable(name, []), this.#journal);
  }

  healthy(): Promise<boolean> {
    return Promise.resolve(this.#journal.refusal === undefined);
  }

  close(): Promise<void> {
    return this.#journal.close();
  }

  #addTable(name: string, documents: readonly StoredDocument[]): Table {
    const table = new Table(name, documents, this.#journal, this.#observe);
    this.#tables.set(name, table);
    return table;
  }
}
