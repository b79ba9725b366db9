import fc from 'fast-check';
import { describe, expect } from 'vitest';
import { indexes, type Item } from './arbitraries.js';
import { Model } from './model.js';
import { operations } from './operations.js';
import type { StorageTest } from './stores.js';

/** Whatever is done in whatever order, with whatever indexes, the store answers as a plain array would. */
export function randomContract(test: StorageTest, numRuns: number): void {
  describe('random operations', () => {
    test('give what a plain array gives', async ({ store }) => {
      let run = 0;
      const property = fc.asyncProperty(indexes, operations, async (indexes, operations) => {
        const items = store.collection<Item>(`items${(run += 1)}`);
        const model = new Model();
        for (const [order, options] of indexes) await items.createIndex(order, options);
        for (const { inStore, inModel } of operations) expect(await inStore(items)).toEqual(inModel(model));
        const everything = { filter: {}, finds: () => true };
        expect(await items.find({}).sort({ _id: 1 }).toArray()).toEqual(model.find(everything, { _id: 1 }));
      });
      await fc.assert(property, { numRuns });
    });
  });
}
