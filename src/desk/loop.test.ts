import { afterEach, describe, expect, it, vi } from 'vitest';
import { startLoop, type Loop } from './loop.js';

let loop: Loop | undefined;
afterEach(async () => {
  await loop?.stop();
});

const nobody = () => undefined;

describe('a loop', () => {
  it('comes round at once, and when it is woken', async () => {
    const round = vi.fn(() => Promise.resolve());
    loop = startLoop({ every: 60_000 }, round, nobody);
    await vi.waitFor(() => {
      expect(round).toHaveBeenCalledTimes(1);
    });
    loop.wake();
    await vi.waitFor(() => {
      expect(round).toHaveBeenCalledTimes(2);
    });
  });

  it('never runs two rounds at once: being woken during one brings one more', async () => {
    let running = 0;
    let most = 0;
    let rounds = 0;
    loop = startLoop(
      { every: 60_000 },
      async () => {
        running += 1;
        most = Math.max(most, running);
        await new Promise((resolve) => setImmediate(resolve));
        running -= 1;
        rounds += 1;
      },
      nobody,
    );
    loop.wake();
    loop.wake();
    loop.wake();
    await vi.waitFor(() => {
      expect(rounds).toBe(2);
    });
    expect(most).toBe(1);
  });

  it('gathers what wakes it within a short while into one round', async () => {
    const round = vi.fn(() => Promise.resolve());
    loop = startLoop({ every: 60_000, soon: 30 }, round, nobody);
    await new Promise((resolve) => setImmediate(resolve));
    for (let i = 0; i < 5; i += 1) loop.wake();
    await vi.waitFor(() => {
      expect(round).toHaveBeenCalledTimes(2);
    });
    await new Promise((resolve) => setTimeout(resolve, 60));
    expect(round).toHaveBeenCalledTimes(2);
  });

  it('goes on after a round that failed, and tells', async () => {
    const errors: unknown[] = [];
    const round = vi.fn<() => Promise<void>>().mockRejectedValueOnce(new Error('no')).mockResolvedValue();
    loop = startLoop({ every: 1 }, round, (error) => errors.push(error));
    await vi.waitFor(() => {
      expect(round.mock.calls.length).toBeGreaterThan(1);
    });
    expect(errors).toHaveLength(1);
  });

  it('stops when the round that is running is over, and does not begin another', async () => {
    const round = vi.fn(() => Promise.resolve());
    const stopping = startLoop({ every: 1 }, round, nobody);
    await stopping.stop();
    const calls = round.mock.calls.length;
    stopping.wake();
    expect(round).toHaveBeenCalledTimes(calls);
  });
});
