import { BSON } from 'mongodb';
import type { IndexOptions, SortOrder } from '../port.js';
import { sizeOf } from './access.js';
import { candidates } from './candidates.js';
import { keysWith } from './cut.js';
import { DocumentIndex } from './document-index.js';
import { code, duplicateKey, serverError } from './errors.js';
import { matches, pathsOf, type ParsedFilter } from './filter.js';
import { Held, type Place } from './held.js';
import type { Journal } from './journal.js';
import { keptPaths } from './kept-paths.js';
import type { Lately } from './lately.js';
import { covers, namedBy } from './named.js';
import { planQuery, type Plan } from './plan.js';
import { sortedBy, sortFields } from './sort.js';
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

/** What the tables of a store share. */
export interface Around {
  readonly journal: Journal;
  readonly lately: Lately;
  readonly observe: QueryObserver;
}

/**
 * The documents of one collection, held in memory as their BSON, with their indexes; each change goes on to the journal.
 *
 * What it finds are places: a document is decoded only as far as it is looked at.
 */
export class Table {
  readonly name: string;
  readonly #journal: Journal;
  readonly #observe: QueryObserver;
  readonly #lately: Lately;
  readonly #primary: DocumentIndex;
  readonly #indexes: DocumentIndex[];
  /** The paths of which each document has decoded what stands there. */
  readonly #paths = new Set(['_id']);
  #named = namedBy(this.#paths);

  constructor(name: string, bodies: readonly Uint8Array[], { journal, lately, observe }: Around) {
    this.name = name;
    this.#journal = journal;
    this.#lately = lately;
    this.#observe = observe;
    const places = bodies.map((body) => ({ held: Held.read(body, lately) }));
    this.#primary = new DocumentIndex({ _id: 1 }, { unique: true }, places);
    this.#indexes = [this.#primary];
  }

  /** Where the documents asked for stand. */
  find({ filter, sort = {}, limit = Infinity }: Query): Place[] {
    const order = sortFields(sort);
    const plan = planQuery({ filter, sort: order, limit }, this.#indexes);
    const looksAt = this.#looking(pathsOf(filter));
    const found: Place[] = [];
    let examined = 0;
    for (const place of candidates(plan, order, () => this.#all())) {
      examined += 1;
      if (matches(filter, looksAt(place))) found.push(place);
      if (plan.order !== 'to-be-sorted' && found.length >= limit) break;
    }
    this.#report(filter, plan, examined);
    if (plan.order !== 'to-be-sorted') return found;
    return sortedBy(order, found, this.#looking(Object.keys(sort))).slice(0, limit);
  }

  /** What shows of a document what stands at some paths. All documents have the same decoded, so that this is settled once. */
  #looking(paths: readonly string[]): (place: Place) => Readonly<Fields> {
    const named = namedBy(paths);
    return covers(this.#named, named) ? ({ held }) => held.kept : ({ held }) => held.part(named);
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

  /** Puts a document in the place of another, or in a new one. Refuses what breaks a unique index or is too large. */
  put(next: StoredDocument, present?: Place): void {
    const body = BSON.serialize(next);
    if (body.length > largestDocument) throw serverError(code.tooLarge, 'The document is larger than 16 MB');
    if (Array.isArray(next._id)) throw serverError(code.invalidId, 'The _id cannot be an array');
    const before = present?.held.whole();
    const moving = before ? this.#indexes.filter((index) => index.moves(before, next)) : this.#indexes;
    const refusing = moving.find((index) => index.refuses(next, present));
    if (refusing) throw duplicateKey(this.name, refusing.name);
    const held = Held.written(next, body, this.#lately, this.#named);
    const place = present ?? { held };
    if (present) {
      for (const index of moving) index.remove(present);
      present.held.leaveBehind();
      present.held = held;
    }
    for (const index of moving) index.add(place);
    this.#journal.add({ collection: this.name, id: idText(next._id), body: held.body });
  }

  /** Takes a document away. */
  remove(place: Place): void {
    for (const index of this.#indexes) index.remove(place);
    place.held.leaveBehind();
    this.#journal.add({ collection: this.name, id: idText(place.held.kept._id), body: null });
  }

  /** Says that an index is about to be added, so that what several are made of is decoded at once. */
  announceIndex(order: SortOrder, options: IndexOptions): void {
    for (const path of keptPaths(order, options)) this.#paths.add(path);
  }

  /** Adds an index. Refuses one that is there with other options, and a unique one that the documents break. */
  createIndex(order: SortOrder, options: IndexOptions): string {
    const declared = new DocumentIndex(order, options);
    const present = this.#indexes.find(({ name }) => name === declared.name);
    if (present === undefined) this.#addIndex(order, options);
    else if (present.unique !== declared.unique || present.sparse !== declared.sparse) {
      throw serverError(code.indexExists, `The index ${present.name} is there already with other options`);
    }
    return declared.name;
  }

  #addIndex(order: SortOrder, options: IndexOptions): void {
    this.#decodeWhatIsAnnounced();
    const places = [...this.#all()];
    const index = new DocumentIndex(order, options, places);
    for (const place of places) {
      if (index.refuses(place.held.kept, place)) throw duplicateKey(this.name, index.name);
    }
    this.#indexes.push(index);
  }

  #decodeWhatIsAnnounced(): void {
    const named = namedBy(this.#paths);
    if (covers(this.#named, named)) return;
    this.#named = named;
    for (const { held } of this.#all()) held.keep(named);
  }

  #all(): Iterable<Place> {
    return this.#primary.places(keysWith([]));
  }
}
