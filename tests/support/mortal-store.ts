import type { Document } from 'mongodb';
import type { Collection, Store } from '../../src/storage/port.js';

/** What stands for the sudden end of a process: whatever it was doing goes no further. */
export class Killed extends Error {}

/**
 * A store whose process may be killed at any write, just before it or just after: everything that is asked of it from then
 * on fails, as it would for a process that is no more.
 *
 * @param strikes asked twice for each write; true kills
 */
export function mortal(store: Store, strikes: () => boolean): Store {
  let dead = false;

  function alive(): void {
    if (dead) throw new Killed();
  }

  function perhapsKilled(): void {
    dead ||= strikes();
    alive();
  }

  async function reading<Result>(read: () => Promise<Result>): Promise<Result> {
    alive();
    const result = await read();
    alive();
    return result;
  }

  async function writing<Result>(write: () => Promise<Result>): Promise<Result> {
    perhapsKilled();
    const result = await write();
    perhapsKilled();
    return result;
  }

  function collection<T extends Document>(name: string): Collection<T> {
    const inner = store.collection<T>(name);
    return {
      insertOne: (document) => writing(() => inner.insertOne(document)),
      updateOne: (...given) => writing(() => inner.updateOne(...given)),
      replaceOne: (...given) => writing(() => inner.replaceOne(...given)),
      findOneAndUpdate: (...given) => writing(() => inner.findOneAndUpdate(...given)),
      deleteOne: (filter) => writing(() => inner.deleteOne(filter)),
      deleteMany: (filter) => writing(() => inner.deleteMany(filter)),
      findOne: (...given) => reading(() => inner.findOne(...given)),
      countDocuments: (filter) => reading(() => inner.countDocuments(filter)),
      createIndex: (...given) => reading(() => inner.createIndex(...given)),
      find(filter) {
        alive();
        return inner.find(filter);
      },
    };
  }

  return {
    engine: store.engine,
    contents: {
      keep: (...given) => writing(() => store.contents.keep(...given)),
      read: (id) => reading(() => store.contents.read(id)),
    },
    collection,
    healthy: () => store.healthy(),
    close: () => store.close(),
  };
}
