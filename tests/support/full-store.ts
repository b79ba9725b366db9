import type { Document } from 'mongodb';
import { guarded } from '../../src/storage/guarded-collection.js';
import type { Collection, Store } from '../../src/storage/port.js';

/** A store that takes nothing new, until there is room again. */
export function fullStore(store: Store) {
  let full = true;
  const refuse = () => Promise.reject(new Error('the disk is full'));
  const refusing: Store = {
    engine: store.engine,
    contents: store.contents,
    healthy: () => store.healthy(),
    close: () => store.close(),
    collection<T extends Document>(name: string): Collection<T> {
      const whole = guarded(store.collection<T>(name));
      return { ...whole, insertOne: (document) => (full ? refuse() : whole.insertOne(document)) };
    },
  };
  return {
    store: refusing,
    makeRoom: () => {
      full = false;
    },
  };
}
