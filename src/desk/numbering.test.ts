import { describe, expect, it } from 'vitest';
import { duplicateKey } from '../storage/embedded/errors.js';
import { numbering, type NumberedRecords } from './numbering.js';

interface Kept {
  readonly source: string;
  readonly number: number;
}

/** Records in memory whose every call takes a moment, as a store's does. */
function records(writing: NumberedRecords<Kept>['writing']) {
  const kept: Kept[] = [];
  const moment = () => new Promise((resolve) => setImmediate(resolve));
  const refuse = () => {
    throw duplicateKey('cases', 'number');
  };
  let looked = 0;
  const given: NumberedRecords<Kept> = {
    writing,
    bySource: async (source) => {
      await moment();
      return kept.find((one) => one.source === source) ?? null;
    },
    lastOf: async () => {
      looked += 1;
      await moment();
      return [...kept].sort((a, b) => b.number - a.number).slice(0, 1);
    },
    insert: async (record) => {
      if (kept.some(({ source, number }) => source === record.source || number === record.number)) refuse();
      kept.push(record);
      await moment();
    },
  };
  return { kept, given, looks: () => looked };
}

const numbers = (kept: readonly Kept[]) => kept.map(({ number }) => number).sort((a, b) => a - b);
const upTo = (last: number) => Array.from({ length: last }, (_, index) => index + 1);

describe.each(['one-writer', 'many-writers'] as const)('numbering with %s', (writing) => {
  it('gives everyone who comes at once a number of their own, without gaps', async () => {
    const { kept, given } = records(writing);
    const { keep } = numbering(given);
    await Promise.all(
      upTo(20).map((one) => keep('s', `chat:${one}`, (number) => ({ source: `chat:${one}`, number }))),
    );
    expect(numbers(kept)).toEqual(upTo(20));
  });

  it('keeps what is asked for twice at once a single time, and leaves no number unused', async () => {
    const { kept, given } = records(writing);
    const { keep } = numbering(given);
    const twice = ['a', 'b', 'a', 'b', 'c', 'a'];
    const got = await Promise.all(twice.map((source) => keep('s', source, (number) => ({ source, number }))));
    expect(numbers(kept)).toEqual([1, 2, 3]);
    expect(got[0]).toBe(got[2]);
  });

  it('goes on after what is there already', async () => {
    const { kept, given } = records(writing);
    kept.push({ source: 'before', number: 41 });
    const { keep } = numbering(given);
    expect((await keep('s', 'new', (number) => ({ source: 'new', number }))).number).toBe(42);
  });

  it('uses no number for what cannot be written', async () => {
    const { kept, given } = records(writing);
    let dead = true;
    const { keep } = numbering({
      ...given,
      insert: (record: Kept) => (dead ? Promise.reject(new Error('no disk')) : given.insert(record)),
    });
    const make = (number: number) => ({ source: 'one', number });
    await expect(keep('s', 'one', make)).rejects.toThrow('no disk');
    dead = false;
    await keep('s', 'one', make);
    expect(numbers(kept)).toEqual([1]);
  });
});

it('two services on one database never share a number', async () => {
  const { kept, given } = records('many-writers');
  const [here, there] = [numbering(given), numbering(given)];
  await Promise.all(
    upTo(10).flatMap((one) =>
      [here, there].map(({ keep }, index) =>
        keep('s', `${index}:${one}`, (number) => ({ source: `${index}:${one}`, number })),
      ),
    ),
  );
  expect(numbers(kept)).toEqual(upTo(20));
});

it('the only writer asks the store for the last number once', async () => {
  const { given, looks } = records('one-writer');
  const { keep } = numbering(given);
  for (const source of ['a', 'b', 'c']) await keep('s', source, (number) => ({ source, number }));
  expect(looks()).toBe(1);
});
