import fc from 'fast-check';
import { isDuplicateKey } from '../../../src/storage/duplicate-key.js';
import type { Collection } from '../../../src/storage/port.js';
import { change, id, item, order, question, type Item } from './arbitraries.js';
import type { Model } from './model.js';

/** Something to do to a collection and to the model, and what it gives in both. */
export interface Operation {
  readonly inStore: (items: Collection<Item>) => Promise<unknown>;
  readonly inModel: (model: Model) => unknown;
}

const insert: fc.Arbitrary<Operation> = item.map((item) => ({
  inStore: async (items) => {
    try {
      await items.insertOne(item);
      return true;
    } catch (error) {
      if (isDuplicateKey(error)) return false;
      throw error;
    }
  },
  inModel: (model) => model.insert(item),
}));

const find: fc.Arbitrary<Operation> = fc
  .tuple(question, order, fc.integer({ min: 0, max: 3 }), fc.integer({ min: 1, max: 5 }))
  .map(([question, order, skip, limit]) => ({
    inStore: (items) => items.find(question.filter).sort(order).skip(skip).limit(limit).toArray(),
    inModel: (model) => model.find(question, order, skip, limit),
  }));

const count: fc.Arbitrary<Operation> = fc
  .tuple(question, fc.option(fc.integer({ min: 1, max: 5 }), { nil: undefined }))
  .map(([question, limit]) => ({
    inStore: (items) => items.countDocuments(question.filter, limit === undefined ? {} : { limit }),
    inModel: (model) => model.find(question, {}, 0, limit).length,
  }));

const update: fc.Arbitrary<Operation> = fc
  .tuple(question, order, change)
  .map(([question, order, change]) => ({
    inStore: (items) =>
      items.findOneAndUpdate(question.filter, change.update, { sort: order, returnDocument: 'after' }),
    inModel: (model) => model.update(question, order, change),
  }));

const upsert: fc.Arbitrary<Operation> = fc.tuple(id, change).map(([_id, change]) => ({
  inStore: (items) =>
    items.findOneAndUpdate({ _id }, change.update, { upsert: true, returnDocument: 'after' }),
  inModel: (model) => model.update({ filter: {}, finds: (item) => item._id === _id }, {}, change, _id),
}));

const replace: fc.Arbitrary<Operation> = item.map((item) => ({
  inStore: async (items) => {
    await items.replaceOne({ _id: item._id }, item, { upsert: true });
  },
  inModel: (model) => {
    model.replace(item);
  },
}));

const remove: fc.Arbitrary<Operation> = question.map((question) => ({
  inStore: async (items) => (await items.deleteMany(question.filter)).deletedCount,
  inModel: (model) => model.delete(question),
}));

/** Many operations after each other: mostly ones that fill the collection, then ones that ask it. */
export const operations: fc.Arbitrary<Operation[]> = fc.array(
  fc.oneof(
    { weight: 6, arbitrary: insert },
    { weight: 6, arbitrary: find },
    { weight: 4, arbitrary: update },
    { weight: 2, arbitrary: upsert },
    { weight: 2, arbitrary: count },
    { weight: 1, arbitrary: replace },
    { weight: 1, arbitrary: remove },
  ),
  { minLength: 5, maxLength: 60, size: 'max' },
);
