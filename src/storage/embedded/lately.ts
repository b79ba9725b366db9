import type { StoredDocument } from './values.js';

/**
 * Bytes of BSON: some 3,000 cases or conversations, more than a large council touches in an hour, and two documents of the
 * largest size, so that one that is changed is never decoded twice. Decoded they are two to four times as large, about 100 MB.
 */
const mostBytes = 32 * 1024 * 1024;

/** A document that is held as bytes. */
interface Sized {
  readonly body: Uint8Array;
}

/**
 * The documents of a store that were written or read whole lately, decoded: the turns of a conversation and the presses on a
 * card read and change the same few again and again. What was not asked for longest goes first.
 */
export class Lately {
  readonly #most: number;
  /** In the order in which they were last asked for. */
  readonly #documents = new Map<Sized, StoredDocument>();
  #bytes = 0;

  constructor(most = mostBytes) {
    this.#most = most;
  }

  of(held: Sized): StoredDocument | undefined {
    const document = this.#documents.get(held);
    if (document === undefined) return undefined;
    this.#documents.delete(held);
    this.#documents.set(held, document);
    return document;
  }

  add(held: Sized, document: StoredDocument): void {
    this.forget(held);
    this.#documents.set(held, document);
    this.#bytes += held.body.length;
    for (const oldest of this.#documents.keys()) {
      if (this.#bytes <= this.#most) return;
      this.forget(oldest);
    }
  }

  forget(held: Sized): void {
    if (this.#documents.delete(held)) this.#bytes -= held.body.length;
  }
}
