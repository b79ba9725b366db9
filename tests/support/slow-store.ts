import { setTimeout as wait } from 'node:timers/promises';
import type { Document } from 'mongodb';
import type { Collection, Store } from '../../src/storage/port.js';

/** A store whose writes can be made slow. */
export function slowStore(store: Store) {
  let delay = 0;
  const slowly = async <T>(work: () => Promise<T>): Promise<T> => {
    if (delay > 0) await wait(delay);
    return work();
  };
  const slow: Store = {
    engine: store.engine,
    contents: store.contents,
    healthy: () => store.healthy(),
    close: () => store.close(),
    collection<T extends Document>(name: string): Collection<T> {
      const real = store.collection<T>(name);
      return {
        insertOne: (document) => slowly(() => real.insertOne(document)),
        findOne: (filter, options) => real.findOne(filter, options),
        find: (filter) => real.find(filter),
        findOneAndUpdate: (filter, update, options) =>
          slowly(() => real.findOneAndUpdate(filter, update, options)),
        updateOne: (filter, update, options) => slowly(() => real.updateOne(filter, update, options)),
        replaceOne: (filter, replacement, options) =>
          slowly(() => real.replaceOne(filter, replacement, options)),
        deleteOne: (filter) => slowly(() => real.deleteOne(filter)),
        deleteMany: (filter) => slowly(() => real.deleteMany(filter)),
        countDocuments: (filter) => real.countDocuments(filter),
        createIndex: (order, options) => real.createIndex(order, options),
      };
    },
  };
  return {
    store: slow,
    /** @param milliseconds that every write takes longer from now on */
    slowDown: (milliseconds: number) => {
      delay = milliseconds;
    },
  };
}
