/** Beyond this many items a block is split in two: small enough to insert into, large enough to need few. */
const blockSize = 512;

interface Position {
  readonly block: number;
  readonly offset: number;
}

/**
 * Items kept in order, in blocks, so that putting one in or taking one out moves a few hundred others at most,
 * however long the list.
 *
 * A place in the list is told by a question that is true of every item before it and false of every item after it.
 */
export class SortedList<T> {
  readonly #compare: (a: T, b: T) => number;
  /** Never empty; only a sole block may be. */
  readonly #blocks: T[][] = [];

  constructor(compare: (a: T, b: T) => number, items: readonly T[] = []) {
    this.#compare = compare;
    const sorted = items.toSorted(compare);
    for (let start = 0; start === 0 || start < sorted.length; start += blockSize / 2) {
      this.#blocks.push(sorted.slice(start, start + blockSize / 2));
    }
  }

  /** Puts an item in its place. */
  add(item: T): void {
    const { block, offset } = this.#place((other) => this.#compare(other, item) < 0);
    const items = this.#block(block);
    items.splice(offset, 0, item);
    if (items.length > blockSize) this.#blocks.splice(block + 1, 0, items.splice(items.length / 2));
  }

  /** Takes out an item that is equal to this one in the order, if there is one. */
  remove(item: T): void {
    const { block, offset } = this.#place((other) => this.#compare(other, item) < 0);
    const items = this.#block(block);
    const found = items[offset];
    if (found === undefined || this.#compare(found, item) !== 0) return;
    items.splice(offset, 1);
    if (items.length === 0 && this.#blocks.length > 1) this.#blocks.splice(block, 1);
  }

  /** The items between two places, in order. */
  *between(isBeforeStart: (item: T) => boolean, isBeforeEnd: (item: T) => boolean): Generator<T> {
    const start = this.#place(isBeforeStart);
    for (let block = start.block; block < this.#blocks.length; block++) {
      const items = this.#block(block);
      for (let at = block === start.block ? start.offset : 0; at < items.length; at++) {
        const item = items[at];
        if (item === undefined || !isBeforeEnd(item)) return;
        yield item;
      }
    }
  }

  /** The items between two places, last first. */
  *betweenReversed(isBeforeStart: (item: T) => boolean, isBeforeEnd: (item: T) => boolean): Generator<T> {
    const end = this.#place(isBeforeEnd);
    for (let block = end.block; block >= 0; block--) {
      const items = this.#block(block);
      for (let at = (block === end.block ? end.offset : items.length) - 1; at >= 0; at--) {
        const item = items[at];
        if (item === undefined || isBeforeStart(item)) return;
        yield item;
      }
    }
  }

  /** How many items are between two places; the blocks in between are not looked into. */
  countBetween(isBeforeStart: (item: T) => boolean, isBeforeEnd: (item: T) => boolean): number {
    const [start, end] = [this.#place(isBeforeStart), this.#place(isBeforeEnd)];
    if (end.block < start.block) return 0;
    const passed = this.#blocks.slice(start.block, end.block).reduce((sum, items) => sum + items.length, 0);
    return Math.max(passed + end.offset - start.offset, 0);
  }

  /** The place that a question tells, found by halving: first the block, then the place in it. */
  #place(isBefore: (item: T) => boolean): Position {
    const passed = countBefore(this.#blocks, (items) => {
      const last = items.at(-1);
      return last !== undefined && isBefore(last);
    });
    const block = Math.min(passed, this.#blocks.length - 1);
    return { block, offset: countBefore(this.#block(block), isBefore) };
  }

  #block(at: number): T[] {
    return this.#blocks[at] ?? [];
  }
}

/** How many items are before a place, in a list where they come first. */
function countBefore<T>(items: readonly T[], isBefore: (item: T) => boolean): number {
  let [low, high] = [0, items.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    const item = items[middle];
    if (item !== undefined && isBefore(item)) low = middle + 1;
    else high = middle;
  }
  return low;
}
