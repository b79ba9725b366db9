import type { SortOrder } from '../../../src/storage/port.js';
import { words, type Change, type Item, type Question } from './arbitraries.js';

/** What a collection should do, in the plainest way: an array of items. */
export class Model {
  #items: Item[] = [];

  insert(item: Item): boolean {
    if (this.#items.some(({ _id }) => _id === item._id)) return false;
    this.#items.push(item);
    return true;
  }

  find({ finds }: Question, order: SortOrder, skip = 0, limit = Infinity): Item[] {
    const found = this.#items.filter(finds).toSorted((a, b) => compare(a, b, order));
    return found.slice(skip, skip + limit);
  }

  /** Changes the first of those found; a new one with that id when none is found and an id is given. */
  update(question: Question, order: SortOrder, { make }: Change, newId?: string): Item | null {
    const [first] = this.find(question, order);
    const before = first ?? (newId === undefined ? undefined : { _id: newId });
    if (before === undefined) return null;
    const after = make(before);
    this.#items = [...this.#items.filter((item) => item !== first), after];
    return after;
  }

  replace(item: Item): void {
    this.#items = [...this.#items.filter(({ _id }) => _id !== item._id), item];
  }

  delete({ finds }: Question): number {
    const before = this.#items.length;
    this.#items = this.#items.filter((item) => !finds(item));
    return before - this.#items.length;
  }
}

function compare(a: Item, b: Item, order: SortOrder): number {
  for (const [path, direction] of Object.entries(order)) {
    const difference = rank(a, path, direction) - rank(b, path, direction);
    if (difference !== 0) return difference * direction;
  }
  return 0;
}

/** Where an item stands by one field: empty arrays, then missing and null, then the values. */
function rank(item: Item, path: string, direction: 1 | -1): number {
  if (path === 'n') return item.n ?? -1;
  if (path === 'word') return words.indexOf(item.word ?? '');
  if (path === '_id') return Number(item._id.slice(1));
  const list = item.list ?? [-1];
  if (list.length === 0) return -2;
  return direction === 1 ? Math.min(...list) : Math.max(...list);
}
