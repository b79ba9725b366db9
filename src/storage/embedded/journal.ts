import type { DocumentFile, Write } from './document-file.js';

/**
 * Brings writes to the disk together: all of one turn of the event loop in one transaction, with one fsync.
 * When that fails once, what is in memory is no longer what is on disk, and all further work is refused.
 */
export class Journal {
  readonly #file: DocumentFile;
  /** What is not yet on disk: the last write of each document. */
  #pending = new Map<string, Write>();
  #commit: Promise<void> | undefined;
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
    this.#commit ??= new Promise((resolve, reject) => {
      setImmediate(() => {
        try {
          this.#commitPending();
          resolve();
        } catch (error) {
          this.#refusal = failure(this.#file.path, error);
          reject(this.#refusal);
        }
      });
    });
  }

  /** Resolves when all that was added so far is on disk; rejects when it cannot be. */
  async settled(): Promise<void> {
    await this.#commit;
  }

  /** Ends the work: what was added still reaches the disk, and then the file is free for another process. */
  close(): Promise<void> {
    this.#closing ??= this.#finish();
    return this.#closing;
  }

  async #finish(): Promise<void> {
    this.#refusal ??= new Error('The store is closed.');
    try {
      await this.#commit;
    } finally {
      this.#file.close();
    }
  }

  #commitPending(): void {
    const writes = [...this.#pending.values()];
    this.#pending = new Map();
    this.#commit = undefined;
    this.#file.commit(writes);
  }
}

function failure(path: string, cause: unknown): Error {
  const reason = cause instanceof Error ? cause.message : String(cause);
  return new Error(
    `The store cannot write to ${path} (${reason}). It takes no further work: mend the cause, then restart.`,
    { cause },
  );
}
