import { ObjectId, type Document, type WithId } from 'mongodb';
import type * as port from '../port.js';
import { EmbeddedCursor } from './cursor.js';
import { code, serverError } from './errors.js';
import { onlyId, parseFilter, type ParsedFilter } from './filter.js';
import type { Journal } from './journal.js';
import { equalValues } from './order.js';
import type { Query, Table } from './table.js';
import { applyChanges, changeField, parseUpdate } from './update.js';
import { copyOfFields, copyOfStored, type Fields, type StoredDocument } from './values.js';

type Filter = Readonly<Fields>;

/** Makes the new document out of the present one's outermost level, or of what an upsert begins with. */
type Change = (document: Fields, occasion: 'insert' | 'update') => Fields;

/** A document before and after a change: the same one when nothing changed, undefined where there is none. */
interface Outcome {
  readonly before: StoredDocument | undefined;
  readonly after: StoredDocument | undefined;
}

/**
 * The port's `Collection` over a table in memory. Each operation is done at once, so that it is atomic, and its
 * promise settles when all it wrote or may have seen is on disk: nobody acts on what a crash could take back.
 */
export class EmbeddedCollection<T extends Document> implements port.Collection<T> {
  readonly #table: Table;
  readonly #journal: Journal;

  constructor(table: Table, journal: Journal) {
    this.#table = table;
    this.#journal = journal;
  }

  insertOne(document: Readonly<Fields>): Promise<port.Inserted> {
    return this.#durably(() => {
      const stored = withId(copyOfFields(document));
      this.#table.put(stored);
      return { insertedId: stored._id };
    });
  }

  find(filter: Filter): EmbeddedCursor<WithId<T>> {
    const parsed = parseFilter(filter);
    return new EmbeddedCursor(
      (query) => this.#durably(() => this.#table.find(query).map(({ held }) => held), parsed),
      parsed,
    );
  }

  async findOne(
    filter: Filter,
    { sort = {}, projection = {} }: port.FindOneOptions = {},
  ): Promise<WithId<T> | null> {
    const [found] = await this.find(filter).sort(sort).limit(1).project<WithId<T>>(projection).toArray();
    return found ?? null;
  }

  async findOneAndUpdate(
    filter: Filter,
    update: Readonly<Fields>,
    { sort = {}, upsert = false, returnDocument = 'before' }: port.FindOneAndUpdateOptions,
  ): Promise<WithId<T> | null> {
    const outcome = await this.#durably(() =>
      this.#change({ filter: parseFilter(filter), sort }, changeBy(update), upsert),
    );
    const document = outcome[returnDocument];
    return document === undefined ? null : this.#copy(document);
  }

  async updateOne(
    filter: Filter,
    update: Readonly<Fields>,
    { upsert = false }: port.UpsertOptions = {},
  ): Promise<port.Updated> {
    return countsOf(
      await this.#durably(() => this.#change({ filter: parseFilter(filter) }, changeBy(update), upsert)),
    );
  }

  async replaceOne(
    filter: Filter,
    replacement: Readonly<Fields>,
    { upsert = false }: port.UpsertOptions = {},
  ): Promise<port.Updated> {
    const replace: Change = ({ _id }) => ({ _id, ...copyOfFields(replacement) });
    return countsOf(
      await this.#durably(() => this.#change({ filter: parseFilter(filter) }, replace, upsert)),
    );
  }

  deleteOne(filter: Filter): Promise<port.Deleted> {
    return this.#delete(filter, 1);
  }

  deleteMany(filter: Filter): Promise<port.Deleted> {
    return this.#delete(filter, Infinity);
  }

  countDocuments(filter: Filter, { limit = Infinity }: port.CountOptions = {}): Promise<number> {
    return this.#durably(() => this.#table.count({ filter: parseFilter(filter), limit }));
  }

  async createIndex(order: port.SortOrder, options: port.IndexOptions = {}): Promise<string> {
    this.#table.announceIndex(order, options);
    // Those of one start are announced first and made then, so that each document is looked into once for all of them.
    await Promise.resolve();
    return this.#durably(() => this.#table.createIndex(order, options));
  }

  #delete(filter: Filter, limit: number): Promise<port.Deleted> {
    return this.#durably(() => {
      const found = this.#table.find({ filter: parseFilter(filter), limit });
      for (const place of found) this.#table.remove(place);
      return { deletedCount: found.length };
    });
  }

  #change(query: Query, change: Change, upsert: boolean): Outcome {
    const [place] = this.#table.find({ ...query, limit: 1 });
    const before = place?.held.whole();
    if (before === undefined && !upsert) return { before, after: undefined };
    const beginning = before === undefined ? equalitiesOf(query.filter) : { ...before };
    const _id = before?._id ?? beginning['_id'];
    const after = withId(change(beginning, before === undefined ? 'insert' : 'update'));
    if (_id !== undefined && !equalValues(after._id, _id)) {
      throw serverError(code.immutableField, 'An update would modify the immutable field _id');
    }
    if (before !== undefined && equalValues(before, after)) return { before, after: before };
    this.#table.put(after, place);
    return { before, after };
  }

  // That documents have the shape `T` is the caller's word, here as with any database.
  #copy(document: StoredDocument): WithId<T>;
  #copy(document: StoredDocument): unknown {
    return copyOfStored(document);
  }

  /** @param seen what the work looks for: where that is one document, what was written of others is not waited for */
  async #durably<Result>(work: () => Result, seen?: ParsedFilter): Promise<Result> {
    if (this.#journal.refusal !== undefined) throw this.#journal.refusal;
    try {
      return work();
    } finally {
      const id = seen && onlyId(seen);
      await this.#journal.settled(id === undefined ? undefined : { collection: this.#table.name, id });
    }
  }
}

function changeBy(update: Readonly<Fields>): Change {
  const changes = parseUpdate(update);
  return (document, occasion) => {
    applyChanges(changes, document, occasion);
    return document;
  };
}

/** What an upsert begins with: the fields for which its filter demands one value. */
function equalitiesOf({ conditions }: ParsedFilter): Fields {
  const document: Fields = {};
  for (const { path, operator, operand } of conditions) {
    if (operator === '$eq') changeField(document, path, () => operand);
  }
  return document;
}

/** The document with its `_id` in the first place, as MongoDB keeps it; a new one if it has none. */
function withId(document: Readonly<Fields>): StoredDocument {
  if (beginsWithId(document)) return document;
  const { _id, ...rest } = document;
  return { _id: _id ?? new ObjectId(), ...rest };
}

const beginsWithId = (document: Readonly<Fields>): document is StoredDocument =>
  Object.keys(document)[0] === '_id' && document['_id'] !== undefined;

function countsOf({ before, after }: Outcome): port.Updated {
  return {
    matchedCount: before === undefined ? 0 : 1,
    modifiedCount: before !== undefined && before !== after ? 1 : 0,
    upsertedCount: before === undefined && after !== undefined ? 1 : 0,
  };
}
