/** A task that comes round: at its interval, and soon after it is woken. Never two rounds at the same time. */
export interface Loop {
  /** Asks for a round soon, or for another after the one that is running. */
  readonly wake: () => void;
  /** Whether the last round ended well and lately. */
  readonly healthy: () => boolean;
  /** Ends the rounds; resolves when the one that is running is over. */
  readonly stop: () => Promise<void>;
}

/** How often a loop comes round, in milliseconds. */
interface LoopPace {
  readonly every: number;
  /** How long after being woken: what comes in a burst is taken up in one round. At once, unless it is given. */
  readonly soon?: number;
}

/**
 * Starts a loop with a first round at once.
 *
 * @param round one round; what it throws goes to `onError`, and the loop goes on
 */
export function startLoop(
  { every, soon = 0 }: LoopPace,
  round: () => Promise<unknown>,
  onError: (error: unknown) => void,
): Loop {
  let running: Promise<void> | undefined;
  let timer: NodeJS.Timeout | undefined;
  let stopped = false;
  let woken = false;
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
    woken = false;
    running = once().then(() => {
      running = undefined;
      if (!stopped) timer = setTimeout(begin, woken ? soon : every);
    });
  }

  begin();
  return {
    wake() {
      if (stopped || woken) return;
      woken = true;
      if (running) return;
      clearTimeout(timer);
      timer = setTimeout(begin, soon);
    },
    healthy: () => Date.now() - lastGood < Math.max(60_000, every * 5),
    async stop() {
      stopped = true;
      clearTimeout(timer);
      await running;
    },
  };
}
