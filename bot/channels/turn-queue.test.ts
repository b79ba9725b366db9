import { setTimeout as wait } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { TurnQueue } from './turn-queue.js';

it('runs the turns of one conversation in order, and those of others beside them', async () => {
  const queue = new TurnQueue();
  const done: string[] = [];
  const turn = (conversation: string, name: string, ms: number) =>
    queue.run(conversation, async () => {
      await wait(ms);
      done.push(name);
      return name;
    });
  expect(await Promise.all([turn('a', 'a1', 30), turn('a', 'a2', 0), turn('b', 'b1', 5)])).toEqual([
    'a1',
    'a2',
    'b1',
  ]);
  expect(done).toEqual(['b1', 'a1', 'a2']);
  expect(queue.busy).toBe(0);
});

it('goes on after a turn that failed', async () => {
  const queue = new TurnQueue();
  const failed = queue.run('a', () => Promise.reject(new Error('broken')));
  const next = queue.run('a', () => Promise.resolve('fine'));
  await expect(failed).rejects.toThrow('broken');
  await expect(next).resolves.toBe('fine');
});

it('tells when nothing is under way', async () => {
  const queue = new TurnQueue();
  let finished = false;
  void queue.run('a', async () => {
    await wait(10);
    finished = true;
  });
  await queue.idle();
  expect(finished).toBe(true);
});
