import { isDuplicateKey } from '../storage/duplicate-key.js';

/** What the numbering needs of a collection. Source, and series with number, must be unique in it. */
export interface NumberedRecords<T> {
  bySource(source: string): Promise<T | null>;
  /** The record with the highest number of a series, or nothing. */
  lastOf(series: string): Promise<readonly { readonly number: number }[]>;
  insert(record: T): Promise<unknown>;
}

/**
 * Keeps a record under the next number of its series, once for its source. The number is taken by the insertion itself, so
 * that a crash leaves no gap and two writers never share one.
 *
 * @param make the record for a number; called anew for each try
 * @returns the record that stands for this source, whoever wrote it
 */
export async function keepNumbered<T>(
  records: NumberedRecords<T>,
  series: string,
  source: string,
  make: (number: number) => T,
): Promise<T> {
  for (;;) {
    const already = await records.bySource(source);
    if (already) return already;
    const [last] = await records.lastOf(series);
    const record = make((last?.number ?? 0) + 1);
    try {
      await records.insert(record);
      return record;
    } catch (error) {
      // Somebody else took the number, or recorded the same source: look again.
      if (!isDuplicateKey(error)) throw error;
    }
  }
}
