import { setImmediate } from 'node:timers/promises';
import type { DocumentFile, Write } from './document-file.js';

/**
 * Brings writes to the disk together, in one transaction with one fsync: all of one turn of the event loop, or all that came
 * while the transaction before was under way. When that fails once, what is in memory is no longer what is on disk, and all
 * further work is refused.
 */
export class Journal {
  readonly #file: DocumentFile;
  /** What is not yet on disk: the last write of each document. */
  #pending = new Map<string, Write>();
  /** Settles when what is not yet on disk is. */
  #next: Promise<void> | undefined;
  /** The transaction that is under way, and what it brings. */
  #current: Promise<void> | undefined;
  #onTheWay: ReadonlyMap<string, Write> = new Map();
  #refusal: Error | undefined;
  #closing: Promise<void> | undefined;

  constructor(file: DocumentFile) {
    this.#file = file;
  }

  /** Why the store takes no more work: closed, or a write that failed. Undefined while it does. */
  get refusal(): Error | undefined {
    return this.#refusal;
  }

  /** Takes a write, to be on disk when {@link settled} is. */
  add(write: Write): void {
    this.#pending.set(nameOf(write), write);
    this.#next ??= this.#bring();
  }

  /**
   * Resolves when all that was added so far is on disk; rejects when it cannot be.
   *
   * @param only the one document that matters: what was added of others is not waited for
   */
  async settled(only?: Written): Promise<void> {
    const name = only && nameOf(only);
    if (name === undefined || this.#pending.has(name)) await (this.#next ?? this.#current);
    else if (this.#onTheWay.has(name)) await this.#current;
  }

  /** Ends the work: what was added still reaches the disk, and then the file is free for another process. */
  close(): Promise<void> {
    this.#closing ??= this.#finish();
    return this.#closing;
  }

  async #finish(): Promise<void> {
    this.#refusal ??= new Error('The store is closed.');
    try {
      await this.settled();
    } finally {
      await this.#file.close();
    }
  }

  async #bring(): Promise<void> {
    if (this.#current) await this.#current;
    await setImmediate();
    this.#onTheWay = this.#pending;
    this.#pending = new Map();
    this.#current = this.#next;
    this.#next = undefined;
    try {
      await this.#file.commit([...this.#onTheWay.values()]);
    } catch (error) {
      this.#refusal = failure(this.#file.path, error);
      // What was to come after it is refused with it, and there is nothing left to bring when the store is closed.
      this.#pending = new Map();
      this.#next = undefined;
      throw this.#refusal;
    } finally {
      this.#current = undefined;
      this.#onTheWay = new Map();
    }
  }
}

/** Names a document. */
type Written = Pick<Write, 'collection' | 'id'>;

const nameOf = ({ collection, id }: Written) => `${collection}/${id}`;

function failure(path: string, cause: unknown): Error {
  const reason = cause instanceof Error ? cause.message : String(cause);
  return new Error(
    `The store cannot write to ${path} (${reason}). It takes no further work: mend the cause, then restart.`,
    { cause },
  );
}
