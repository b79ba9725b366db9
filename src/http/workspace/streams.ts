/** Answers that go on until somebody ends them. A service that stops ends them all: it would wait for them otherwise. */
export class OpenStreams {
  readonly #open = new Set<() => void>();

  /** @param end ends the stream @returns takes it off again, once it has ended */
  add(end: () => void): () => void {
    this.#open.add(end);
    return () => {
      this.#open.delete(end);
    };
  }

  close(): void {
    for (const end of this.#open) end();
  }
}
