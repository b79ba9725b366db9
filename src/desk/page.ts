/** What of a list stands on one page. */
interface Page<Entry> {
  readonly shown: readonly Entry[];
  /** The last that is shown, after which the next page goes on; undefined where there is no next page. */
  readonly goesOnAfter: Entry | undefined;
}

/** The page of a list of which one more was asked for than stands on it, to know whether there is another. */
export function pageOf<Entry>(found: readonly Entry[], size: number): Page<Entry> {
  const shown = found.slice(0, size);
  return { shown, goesOnAfter: found.length > size ? shown.at(-1) : undefined };
}
