/** A task that comes round: at its interval, and at once when it is woken. Never two rounds at the same time. */
export interface Loop {
  /** Asks for a round now, or for another right after the one that is running. */
  readonly wake: () => void;
  /** Whether the last round ended well and lately. */
  readonly healthy: () => boolean;
  /** Ends the rounds; resolves when the one that is running is over. */
  readonly stop: () => Promise<void>;
}

/**
 * Starts a loop with a first round at once.
 *
 * @param every milliseconds between rounds
 * @param round one round; what it throws goes to `onError`, and the loop goes on
 */
export function startLoop(
  every: number,
  round: () => Promise<unknown>,
  onError: (error: unknown) => void,
): Loop {
  let stopped = false;
  let running: Promise<void> | undefined;
  let again = false;
  let timer: NodeJS.Timeout | undefined;
  let lastGood = Date.now();

  async function once(): Promise<void> {
    try {
      await round();
      lastGood = Date.now();
    } catch (error) {
      onError(error);
    }
  }

  function begin(): void {
    if (stopped) return;
    if (running) {
      again = true;
      return;
    }
    clearTimeout(timer);
    running = once().then(() => {
      running = undefined;
      if (again) {
        again = false;
        begin();
      } else if (!stopped) {
        timer = setTimeout(begin, every);
      }
    });
  }

  begin();
  return {
    wake: begin,
    healthy: () => Date.now() - lastGood < Math.max(60_000, every * 5),
    async stop() {
      stopped = true;
      clearTimeout(timer);
      await running;
    },
  };
}
