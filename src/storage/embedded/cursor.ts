import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Document } from 'mongodb';
import type { Cursor, Projection, SortOrder } from '../port.js';
import type { ParsedFilter } from './filter.js';
import type { Held } from './held.js';
import { projector } from './projection.js';
import type { Query } from './table.js';
import type { Fields } from './values.js';

/** After this many documents of a long walk, other work gets a turn of the event loop. */
const documentsATurn = 100;

/** The answer to a query, in copies; the query runs when the answer is first asked for. */
export class EmbeddedCursor<T extends Document> implements Cursor<T> {
  readonly #run: (query: Query) => Promise<Held[]>;
  readonly #filter: ParsedFilter;
  #order: SortOrder = {};
  #skipped = 0;
  #limit = Infinity;
  #projection: Projection = {};

  constructor(run: (query: Query) => Promise<Held[]>, filter: ParsedFilter) {
    this.#run = run;
    this.#filter = filter;
  }

  sort(order: SortOrder): this {
    this.#order = order;
    return this;
  }

  skip(count: number): this {
    this.#skipped = count;
    return this;
  }

  /** At most so many documents; 0 is no limit, as in MongoDB. */
  limit(count: number): this {
    this.#limit = count === 0 ? Infinity : count;
    return this;
  }

  project<P extends Document>(projection: Projection): EmbeddedCursor<P> {
    const slim = new EmbeddedCursor<P>(this.#run, this.#filter);
    slim.#order = this.#order;
    slim.#skipped = this.#skipped;
    slim.#limit = this.#limit;
    slim.#projection = projection;
    return slim;
  }

  async toArray(): Promise<T[]> {
    const found = await this.#found();
    const projection = projector(this.#projection);
    return found.map((held) => this.#typed(held.handedOut(projection)));
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<T> {
    const projection = projector(this.#projection);
    for (const [at, held] of (await this.#found()).entries()) {
      if (at > 0 && at % documentsATurn === 0) await nextTurn();
      yield this.#typed(held.handedOut(projection));
    }
  }

  async #found(): Promise<Held[]> {
    const limit = this.#skipped + this.#limit;
    const found = await this.#run({ filter: this.#filter, sort: this.#order, limit });
    return found.slice(this.#skipped);
  }

  // That documents have the shape `T` is the caller's word, here as with any database.
  #typed(document: Readonly<Fields>): T;
  #typed(document: Readonly<Fields>): unknown {
    return document;
  }
}
