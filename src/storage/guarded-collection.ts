import type { Document, Filter } from 'mongodb';
import { isDuplicateKey } from './duplicate-key.js';
import type { Collection } from './port.js';
import { refuseUndefined } from './undefined-values.js';

/**
 * A collection of the driver with two guards. A filter with `undefined` in it is refused. An upsert that another
 * one overtook is tried once more, when it finds the other's document: until then MongoDB answers 11000
 * (https://www.mongodb.com/docs/manual/reference/method/db.collection.update/#upsert-with-unique-index).
 */
export function guarded<T extends Document>(collection: Collection<T>): Collection<T> {
  const defined = (filter: Filter<T>): Filter<T> => {
    refuseUndefined(filter);
    return filter;
  };
  return {
    insertOne: (document) => collection.insertOne(document),
    findOne: async (filter, options) => collection.findOne(defined(filter), options),
    find: (filter) => collection.find(defined(filter)),
    findOneAndUpdate: (filter, update, options) =>
      again(options, async () => collection.findOneAndUpdate(defined(filter), update, options)),
    updateOne: (filter, update, options) =>
      again(options, async () => collection.updateOne(defined(filter), update, options)),
    replaceOne: (filter, replacement, options) =>
      again(options, async () => collection.replaceOne(defined(filter), replacement, options)),
    deleteOne: async (filter) => collection.deleteOne(defined(filter)),
    deleteMany: async (filter) => collection.deleteMany(defined(filter)),
    countDocuments: async (filter, options) => collection.countDocuments(defined(filter), options),
    createIndex: (order, options) => collection.createIndex(order, options),
  };
}

async function again<R>(
  options: { readonly upsert?: boolean } | undefined,
  write: () => Promise<R>,
): Promise<R> {
  try {
    return await write();
  } catch (error) {
    if (options?.upsert !== true || !isDuplicateKey(error)) throw error;
    return write();
  }
}
