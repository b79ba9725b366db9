import type { IndexOptions, SortOrder } from '../port.js';
import { isBefore, keysWith, type KeyRange } from './cut.js';
import { code, serverError } from './errors.js';
import type { Place } from './held.js';
import { keysAt, valuesAt } from './paths.js';
import { compareKeys, sortFields, type SortField } from './sort.js';
import { SortedList } from './sorted-list.js';
import type { Fields } from './values.js';

type Key = readonly unknown[];

/** A document, or what is decoded of it: what the paths of an index lead to, at least. */
type Document = Readonly<Fields>;

interface Keys {
  readonly keys: readonly Key[];
  readonly arrayAt?: string | undefined;
}

interface Entry {
  readonly key: Key;
  readonly place: Place;
}

/** The documents of a collection in the order of some of their fields; one with an array stands under each element. */
export class DocumentIndex {
  /** As MongoDB names it: `council_1_dueAt_-1`. */
  readonly name: string;
  readonly fields: readonly SortField[];
  /** The fields, and then `_id`, so that no two keys are equal and pages have a stable order. */
  readonly order: readonly SortField[];
  readonly unique: boolean;
  readonly sparse: boolean;
  /** The outermost fields that its paths begin with. */
  readonly #roots: readonly string[];
  readonly #directions: readonly SortField['direction'][];
  readonly #entries: SortedList<Entry>;
  /** How many documents have an array at each of its paths. */
  readonly #arraysAt = new Map<string, number>();

  constructor(order: SortOrder, options: IndexOptions = {}, places: readonly Place[] = []) {
    this.name = Object.entries(order).flat().join('_');
    this.fields = sortFields(order);
    this.order = '_id' in order ? this.fields : [...this.fields, { path: '_id', direction: 1 }];
    this.#roots = this.order.map(({ path }) => path.replace(/\..*/, ''));
    this.unique = options.unique === true;
    this.sparse = options.sparse === true;
    this.#directions = this.order.map((field) => field.direction);
    const entries = places.flatMap((place) => this.#entriesOf(place, 1));
    this.#entries = new SortedList((a, b) => compareKeys(a.key, b.key, this.#directions), entries);
  }

  /** Whether a document may stand more than once in what {@link places} gives. */
  get hasManyKeys(): boolean {
    return this.#arraysAt.size > 0;
  }

  /** Whether every document has one value at a path, or none. */
  isSingleAt(path: string): boolean {
    return !this.#arraysAt.has(path);
  }

  /** How many keys are in a range, without looking at them. */
  size(range: KeyRange): number {
    return this.#entries.countBetween(
      (entry) => isBefore(entry.key, range.start, this.order),
      (entry) => isBefore(entry.key, range.end, this.order),
    );
  }

  add(place: Place): void {
    for (const entry of this.#entriesOf(place, 1)) this.#entries.add(entry);
  }

  remove(place: Place): void {
    for (const entry of this.#entriesOf(place, -1)) this.#entries.remove(entry);
  }

  /** Whether a new version of a document stands elsewhere in the order. What both versions share is not looked into. */
  moves(present: Document, next: Document): boolean {
    if (this.#roots.every((root) => present[root] === next[root])) return false;
    const [before, after] = [this.#keysOf(present), this.#keysOf(next)];
    return (
      before.arrayAt !== after.arrayAt ||
      before.keys.length !== after.keys.length ||
      before.keys.some((key, at) => compareKeys(key, after.keys[at] ?? [], this.#directions) !== 0)
    );
  }

  /** Whether this is a unique index and a document at another place than `present` has one of the keys of `next`. */
  refuses(next: Document, present: Place | undefined): boolean {
    const { keys } = this.#keysOf(next);
    return this.unique && keys.some((key) => this.#holders(key).some((holder) => holder !== present));
  }

  #holders(key: Key): Place[] {
    return [...this.places(keysWith(key.slice(0, this.fields.length)))];
  }

  /** The places of the documents whose keys are in a range, in the order of the index or against it. */
  *places(range: KeyRange, direction: 'forward' | 'backward' = 'forward'): Generator<Place> {
    const isBeforeStart = (entry: Entry): boolean => isBefore(entry.key, range.start, this.order);
    const isBeforeEnd = (entry: Entry): boolean => isBefore(entry.key, range.end, this.order);
    const entries =
      direction === 'forward'
        ? this.#entries.between(isBeforeStart, isBeforeEnd)
        : this.#entries.betweenReversed(isBeforeStart, isBeforeEnd);
    for (const entry of entries) yield entry.place;
  }

  #entriesOf(place: Place, change: 1 | -1): Entry[] {
    const { keys, arrayAt } = this.#keysOf(place.held.kept);
    if (arrayAt !== undefined) {
      const count = (this.#arraysAt.get(arrayAt) ?? 0) + change;
      if (count === 0) this.#arraysAt.delete(arrayAt);
      else this.#arraysAt.set(arrayAt, count);
    }
    return keys.map((key) => ({ key, place }));
  }

  /** The keys of a document, and the path at which it has several values. */
  #keysOf(document: Document): Keys {
    if (this.sparse && this.fields.every(({ path }) => isMissing(document, path))) return { keys: [] };
    const columns = this.order.map(({ path }) => keysAt(document, path));
    const [many, another] = columns.filter((column) => column.length > 1);
    if (another !== undefined) throw serverError(code.parallelArrays, 'An index cannot hold parallel arrays');
    if (many === undefined) return { keys: [columns.map(([value]) => value)] };
    const arrayAt = this.order[columns.indexOf(many)]?.path;
    // An element that an array holds twice is one key, as in MongoDB.
    const keys = [...new Set(many)].map((element) =>
      columns.map((column) => (column === many ? element : column[0])),
    );
    return { keys, arrayAt };
  }
}

function isMissing(document: Document, path: string): boolean {
  return valuesAt(document, path).every((value) => value === undefined);
}
