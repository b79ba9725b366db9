import { isDuplicateKey } from '../storage/duplicate-key.js';
import type { Records } from './records.js';

/** What the numbering needs of a collection: records with a source and a place in a series. */
interface NumberedCollection<T> {
  bySource(source: string): Promise<T | null>;
  insert(record: T): Promise<void>;
}

/**
 * Keeps a record under the next number of its series, once for its source. The number is taken by the insertion itself, so
 * that a crash leaves no gap and two writers never share one; the counter only says where to begin trying.
 *
 * @param make the record for a number; called anew for each try
 * @returns the record that stands for this source, whoever wrote it
 */
export async function keepNumbered<T>(
  collection: NumberedCollection<T>,
  counters: Records['counters'],
  series: string,
  source: string,
  make: (number: number) => T,
): Promise<T> {
  const before = await collection.bySource(source);
  if (before) return before;
  let number = ((await counters.findOne({ _id: series }))?.last ?? 0) + 1;
  for (;;) {
    const record = make(number);
    try {
      await collection.insert(record);
      await counters.updateOne({ _id: series }, { $set: { last: number } }, { upsert: true });
      return record;
    } catch (error) {
      if (!isDuplicateKey(error)) throw error;
      const already = await collection.bySource(source);
      if (already) return already;
      number += 1;
    }
  }
}
