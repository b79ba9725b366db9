import { isDuplicateKey } from '../storage/duplicate-key.js';

/** What the numbering needs of a collection. Source, and series with number, must be unique in it. */
export interface NumberedRecords<T> {
  bySource(source: string): Promise<T | null>;
  /** The record with the highest number of a series, or nothing. */
  lastOf(series: string): Promise<readonly { readonly number: number }[]>;
  insert(record: T): Promise<unknown>;
  /**
   * `one-writer` where nobody else writes and insertions become lasting in the order in which they were asked for, so that
   * the next number can be known without asking the store each time.
   */
  readonly writing: 'one-writer' | 'many-writers';
}

/** Keeps records under the numbers of a series. */
export interface Numbering<T> {
  /**
   * Keeps a record under the next number of its series, once for its source. The number is taken by the insertion itself,
   * so that a crash leaves no gap and two writers never share one.
   *
   * @param make the record for a number; called anew for each try
   * @returns the record that stands for this source, whoever wrote it
   */
  readonly keep: (series: string, source: string, make: (number: number) => T) => Promise<T>;
}

/** Sets up the numbering of a collection. */
export function numbering<T>(records: NumberedRecords<T>): Numbering<T> {
  /** The last number given out in each series, where we are the only ones to do so. */
  const last = new Map<string, number>();
  /** What is being kept now, by its source: asked for twice at once, it is kept once and leaves no number unused. */
  const underWay = new Map<string, Promise<T>>();

  async function highest(series: string): Promise<number> {
    const [record] = await records.lastOf(series);
    return record?.number ?? 0;
  }

  async function next(series: string): Promise<number> {
    if (records.writing === 'many-writers') return (await highest(series)) + 1;
    const known = last.get(series) ?? (await highest(series));
    // Another may have taken a number while we looked.
    const number = Math.max(known, last.get(series) ?? 0) + 1;
    last.set(series, number);
    return number;
  }

  async function keepOnce(series: string, source: string, make: (number: number) => T): Promise<T> {
    for (;;) {
      const already = await records.bySource(source);
      if (already) return already;
      const record = make(await next(series));
      try {
        await records.insert(record);
        return record;
      } catch (error) {
        last.delete(series);
        // Somebody else took the number, or recorded the same source: look again.
        if (!isDuplicateKey(error)) throw error;
      }
    }
  }

  return {
    keep(series, source, make) {
      const known = underWay.get(source);
      if (known) return known;
      const keeping = keepOnce(series, source, make).finally(() => underWay.delete(source));
      underWay.set(source, keeping);
      return keeping;
    },
  };
}
