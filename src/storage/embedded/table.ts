import { BSON } from 'mongodb';
import type { IndexOptions, SortOrder } from '../port.js';
import { sizeOf } from './access.js';
import { keysWith } from './cut.js';
import { DocumentIndex, type Held } from './document-index.js';
import { code, duplicateKey, serverError } from './errors.js';
import { matches, type ParsedFilter } from './filter.js';
import type { Journal } from './journal.js';
import { inTurn, merged } from './merge.js';
import { planQuery, type Plan } from './plan.js';
import { sortDocuments, sortFields, type SortField } from './sort.js';
import { idText, type Fields, type StoredDocument } from './values.js';

/** MongoDB's limit for one document. */
const largestDocument = 16 * 1024 * 1024;

/** How one query was answered, for tests that no query reads more than it must. */
export interface QueryReport {
  readonly collection: string;
  readonly filter: Readonly<Fields>;
  /** The index that led to the documents (several, joined by `|`, for an `$or`); null when all were looked at. */
  readonly index: string | null;
  /** How many documents were looked at. */
  readonly examined: number;
}

export type QueryObserver = (report: QueryReport) => void;

/** What to look for, and how much of it in which order. */
export interface Query {
  readonly filter: ParsedFilter;
  readonly sort?: SortOrder | undefined;
  readonly limit?: number;
}

/** The documents of one collection in memory, with their indexes; each change goes on to the journal. */
export class Table {
  readonly name: string;
  readonly #journal: Journal;
  readonly #observe: QueryObserver;
  readonly #held: Map<StoredDocument, Held>;
  readonly #primary: DocumentIndex;
  readonly #indexes: DocumentIndex[];

  constructor(name: string, documents: readonly StoredDocument[], journal: Journal, observe: QueryObserver) {
    this.name = name;
    this.#journal = journal;
    this.#observe = observe;
    this.#held = new Map(documents.map((document) => [document, { document }]));
    this.#primary = new DocumentIndex({ _id: 1 }, { unique: true }, [...this.#held.values()]);
    this.#indexes = [this.#primary];
  }

  /** The documents asked for. They are the engine's own: to be copied before they are changed or handed out. */
  find({ filter, sort = {}, limit = Infinity }: Query): StoredDocument[] {
    const order = sortFields(sort);
    const plan = planQuery({ filter, sort: order, limit }, this.#indexes);
    const found: StoredDocument[] = [];
    let examined = 0;
    for (const document of this.#candidates(plan, order)) {
      examined += 1;
      if (matches(filter, document)) found.push(document);
      if (plan.order !== 'to-be-sorted' && found.length >= limit) break;
    }
    this.#report(filter, plan, examined);
    return plan.order === 'to-be-sorted' ? sortDocuments(found, order).slice(0, limit) : found;
  }

  /** How many documents are asked for, up to the limit; where an index knows, none is looked at. */
  count({ filter, limit = Infinity }: Query): number {
    const plan = planQuery({ filter, sort: [], limit }, this.#indexes);
    if (!plan.exact) return this.find({ filter, limit }).length;
    this.#report(filter, plan, 0);
    return Math.min(
      limit,
      plan.accesses.reduce((sum, access) => sum + sizeOf(access), 0),
    );
  }

  #report({ source }: ParsedFilter, { accesses }: Plan, examined: number): void {
    const index = accesses.map((access) => access.index.name).join(' | ') || null;
    this.#observe({ collection: this.name, filter: source, index, examined });
  }

  /** Puts a document in the place of another, or of none. Refuses one that breaks a unique index or is too large. */
  put(next: StoredDocument, present?: StoredDocument): void {
    const body = BSON.serialize(next);
    if (body.length > largestDocument) throw serverError(code.tooLarge, 'The document is larger than 16 MB');
    if (Array.isArray(next._id)) throw serverError(code.invalidId, 'The _id cannot be an array');
    const moving = present ? this.#indexes.filter((index) => index.moves(present, next)) : this.#indexes;
    const refusing = moving.find((index) => index.refuses(next, present));
    if (refusing) throw duplicateKey(this.name, refusing.name);
    const held = (present && this.#held.get(present)) ?? { document: next };
    if (present) {
      for (const index of moving) index.remove(held);
      this.#held.delete(present);
    }
    held.document = next;
    this.#held.set(next, held);
    for (const index of moving) index.add(held);
    this.#journal.add({ collection: this.name, id: idText(next._id), body });
  }

  /** Takes a document away. */
  remove(document: StoredDocument): void {
    const held = this.#held.get(document);
    if (!held) return;
    for (const index of this.#indexes) index.remove(held);
    this.#held.delete(document);
    this.#journal.add({ collection: this.name, id: idText(document._id), body: null });
  }

  /** Adds an index. Refuses one that is there with other options, and a unique one that the documents break. */
  createIndex(order: SortOrder, options: IndexOptions): string {
    const declared = new DocumentIndex(order, options);
    const present = this.#indexes.find(({ name }) => name === declared.name);
    if (present === undefined) this.#addIndex(new DocumentIndex(order, options, [...this.#held.values()]));
    else if (present.unique !== declared.unique || present.sparse !== declared.sparse) {
      throw serverError(code.indexExists, `The index ${present.name} is there already with other options`);
    }
    return declared.name;
  }

  #addIndex(index: DocumentIndex): void {
    for (const document of this.#all()) {
      if (index.refuses(document, document)) throw duplicateKey(this.name, index.name);
    }
    this.#indexes.push(index);
  }

  #all(): Iterable<StoredDocument> {
    return this.#primary.documents(keysWith([]));
  }

  /** The documents that a plan leads to, each once, in the order that it promises. */
  *#candidates({ accesses, order }: Plan, sort: readonly SortField[]): Iterable<StoredDocument> {
    if (accesses.length === 0) yield* this.#all();
    const streams = accesses.flatMap(({ index, ranges, direction }) =>
      (direction === 'forward' ? ranges : ranges.toReversed()).map((range) =>
        index.documents(range, direction),
      ),
    );
    const mayRepeat = accesses.length > 1 || accesses.some(({ index }) => index.hasManyKeys);
    const seen = new Set<StoredDocument>();
    for (const document of order === 'to-be-merged' ? merged(streams, sort) : inTurn(streams)) {
      if (seen.has(document)) continue;
      if (mayRepeat) seen.add(document);
      yield document;
    }
  }
}
