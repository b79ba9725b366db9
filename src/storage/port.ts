import type { Document, Filter, OptionalUnlessRequiredId, UpdateFilter, WithId, WithoutId } from 'mongodb';

export type { Filter } from 'mongodb';

/** Paths to sort or index by, first the most significant: 1 ascending (missing values first), -1 descending. */
export type SortOrder = Readonly<Record<string, 1 | -1>>;

/** Paths to keep (all 1) or to leave out (all 0); `_id` is kept unless it is given as 0. */
export type Projection = Readonly<Record<string, 0 | 1>>;

export interface FindOneOptions {
  readonly projection?: Projection;
  readonly sort?: SortOrder;
}

export interface UpsertOptions {
  readonly upsert?: boolean;
}

export interface FindOneAndUpdateOptions extends UpsertOptions {
  readonly sort?: SortOrder;
  readonly returnDocument?: 'before' | 'after';
}

export interface CountOptions {
  readonly limit?: number;
}

export interface IndexOptions {
  readonly unique?: boolean;
  /** Leaves out documents that have none of the indexed fields; a field that is null is there. */
  readonly sparse?: boolean;
}

export interface Inserted {
  /** The document's `_id`: its own, or the new ObjectId it was given. */
  readonly insertedId: unknown;
}

export interface Updated {
  readonly matchedCount: number;
  /** 0 when the update changed nothing. */
  readonly modifiedCount: number;
  readonly upsertedCount: number;
}

export interface Deleted {
  readonly deletedCount: number;
}

/** What a query found, read when it is asked for: at once with `toArray`, one by one with `for await`. */
export interface Cursor<T> extends AsyncIterable<T> {
  sort(order: SortOrder): Cursor<T>;
  skip(count: number): Cursor<T>;
  limit(count: number): Cursor<T>;
  project<P extends Document>(projection: Projection): Cursor<P>;
  toArray(): Promise<T[]>;
}

/**
 * The part of the `mongodb` driver's own `Collection` that Redress uses; the driver's class satisfies it as it
 * stands (`mongodb.ts` compiles only while that is so).
 *
 * Only what MongoDB, FerretDB v1 and the embedded engine all understand may be used, and the embedded engine
 * refuses the rest by name. Filters: equality (also of dotted paths), `$in $all $ne $lt $lte $gt $gte $exists $or`.
 * Updates: `$set $unset $inc $push $addToSet $pull $setOnInsert`; `$push` and `$addToSet` also with `$each`, `$pull`
 * with a plain value only, `$unset` of fields but not of elements of an array.
 * Values: strings, finite numbers, booleans, null, dates, bytes, ObjectIds, lists (not directly in lists) and plain
 * objects whose field names have no `$` in front and no dot; a `PlainDate` as its text.
 *
 * A filter that holds `undefined` is refused by both engines: the driver would leave it out and match everything.
 * Elsewhere `undefined` is left out of what is stored.
 *
 * Each call is atomic for one document; a write has reached the disk when its promise resolves. What breaks a
 * unique index is refused with an error that `isDuplicateKey` knows.
 */
export interface Collection<T extends Document> {
  insertOne(document: OptionalUnlessRequiredId<T>): Promise<Inserted>;
  findOne(filter: Filter<T>, options?: FindOneOptions): Promise<WithId<T> | null>;
  find(filter: Filter<T>): Cursor<WithId<T>>;
  findOneAndUpdate(
    filter: Filter<T>,
    update: UpdateFilter<T>,
    options: FindOneAndUpdateOptions,
  ): Promise<WithId<T> | null>;
  updateOne(filter: Filter<T>, update: UpdateFilter<T>, options?: UpsertOptions): Promise<Updated>;
  replaceOne(filter: Filter<T>, replacement: WithoutId<T>, options?: UpsertOptions): Promise<Updated>;
  deleteOne(filter: Filter<T>): Promise<Deleted>;
  deleteMany(filter: Filter<T>): Promise<Deleted>;
  /** How many documents a filter finds; no more are counted than the limit. */
  countDocuments(filter: Filter<T>, options?: CountOptions): Promise<number>;
  /** Declares an index; to be called at every start, since the embedded engine keeps indexes in memory only. */
  createIndex(order: SortOrder, options?: IndexOptions): Promise<string>;
}

/**
 * Large pieces of bytes, such as photos, each under an id. Nothing is looked for in them, so that they need not be documents:
 * the embedded engine would hold each in memory.
 */
export interface Contents {
  /**
   * Keeps bytes under an id, whole or not at all, in the place of what was kept there; on the disk when it resolves.
   *
   * @param id of letters, figures, `-` and `_`, 100 at most; another is refused with a TypeError
   * @param bytes 15 MB at most
   */
  keep(id: string, bytes: Uint8Array): Promise<void>;
  /** What is kept under an id; undefined when nothing is. */
  read(id: string): Promise<Uint8Array | undefined>;
}

/** A place where documents are kept: a MongoDB database, or the embedded engine's file. */
export interface Store {
  readonly engine: 'embedded' | 'mongodb';
  readonly contents: Contents;
  /** The collection of that name; it comes into being with its first document. `T` is the caller's word for its shape. */
  collection<T extends Document>(name: string): Collection<T>;
  /** Whether the store can be written to now; never throws. */
  healthy(): Promise<boolean>;
  /** Ends the store's work once everything under way is on disk. Later calls are refused. */
  close(): Promise<void>;
}
