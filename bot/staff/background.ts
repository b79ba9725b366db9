import type { StaffParts } from './parts.js';

/** What goes on after its turn was answered. */
export class Background {
  readonly #underWay = new Set<Promise<void>>();

  constructor(private readonly log: StaffParts['log']) {}

  /** Lets some work go on. What it throws goes to the log. */
  run(work: Promise<unknown>): void {
    const done = work.then(
      () => undefined,
      (error: unknown) => {
        this.log.error(
          { error: error instanceof Error ? error.name : typeof error },
          'work after a turn failed',
        );
      },
    );
    this.#underWay.add(done);
    void done.then(() => this.#underWay.delete(done));
  }

  /** Resolves once nothing is under way. */
  async idle(): Promise<void> {
    while (this.#underWay.size > 0) await Promise.all(this.#underWay);
  }
}
