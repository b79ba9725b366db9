/** Runs what belongs to one conversation one at a time, in the order in which it came. */
export class TurnQueue {
  readonly #last = new Map<string, Promise<unknown>>();

  /** How many conversations have something under way. */
  get busy(): number {
    return this.#last.size;
  }

  /** Runs a task once all earlier ones of the same conversation are done, whether or not they failed. */
  async run<T>(conversation: string, task: () => Promise<T>): Promise<T> {
    const before = this.#last.get(conversation) ?? Promise.resolve();
    const mine = before.then(task, task);
    const done = mine.catch(() => undefined);
    this.#last.set(conversation, done);
    try {
      return await mine;
    } finally {
      if (this.#last.get(conversation) === done) this.#last.delete(conversation);
    }
  }

  /** Resolves once nothing is under way. */
  async idle(): Promise<void> {
    while (this.#last.size > 0) await Promise.all(this.#last.values());
  }
}
