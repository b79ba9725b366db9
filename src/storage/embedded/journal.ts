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
  /** The transaction that is under way. */
  #current: Promise<void> | undefined;
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
    this.#pending.set(`${write.collection}/${write.id}`, write);
    this.#next ??= this.#bring();
  }

  /** Resolves when all that was added so far is on disk; rejects when it cannot be. */
  async settled(): Promise<void> {
    await (this.#next ?? this.#current);
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
    const writes = [...this.#pending.values()];
    this.#pending = new Map();
    this.#current = this.#next;
    this.#next = undefined;
    try {
      await this.#file.commit(writes);
    } catch (error) {
      this.#refusal = failure(this.#file.path, error);
      throw this.#refusal;
    } finally {
      this.#current = undefined;
    }
  }
}

function failure(path: string, cause: unknown): Error {
  const reason = cause instanceof Error ? cause.message : String(cause);
  return new Error(
    `The store cannot write to ${path} (${reason}). It takes no further work: mend the cause, then restart.`,
    { cause },
  );
}
