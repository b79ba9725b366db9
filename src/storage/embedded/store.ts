import { join } from 'node:path';
import type { Document } from 'mongodb';
import type { Collection, Contents, Store } from '../port.js';
import { EmbeddedCollection } from './collection.js';
import { DirectoryContents } from './contents.js';
import { DocumentFile, type Lasting } from './document-file.js';
import { Journal } from './journal.js';
import { Lately } from './lately.js';
import { Table, type Around, type QueryObserver } from './table.js';

/** A store in one file of the data directory, for one process; all documents are held in memory as well, as their BSON. Contents are files beside it. */
export class EmbeddedStore implements Store {
  readonly engine = 'embedded';
  readonly contents: Contents;
  readonly #journal: Journal;
  readonly #around: Around;
  readonly #tables = new Map<string, Table>();

  private constructor(file: DocumentFile, contents: Contents, observe: QueryObserver) {
    this.contents = contents;
    this.#journal = new Journal(file);
    this.#around = { journal: this.#journal, lately: new Lately(), observe };
  }

  /** Opens the file of a data directory. Refuses one that is in use. */
  static async open(dataDir: string, observe: QueryObserver, lasting?: Lasting): Promise<EmbeddedStore> {
    const file = await DocumentFile.open(dataDir, lasting);
    const store = new EmbeddedStore(file, new DirectoryContents(join(dataDir, 'files')), observe);
    for (const [name, bodies] of await file.documents()) store.#addTable(name, bodies);
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

  #addTable(name: string, bodies: readonly Uint8Array[]): Table {
    const table = new Table(name, bodies, this.#around);
    this.#tables.set(name, table);
    return table;
  }
}
