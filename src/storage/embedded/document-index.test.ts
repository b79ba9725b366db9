import { describe, expect, test } from 'vitest';
import { keysWith } from './cut.js';
import { DocumentIndex } from './document-index.js';

const found = (index: DocumentIndex, ...values: unknown[]): unknown[] =>
  [...index.documents(keysWith(values))].map(({ _id }) => _id);

describe('an index', () => {
  test('has a document with an array under each element, until it is taken away', () => {
    const many = { _id: 2, tags: ['lift', 'damp', 'damp'] };
    const index = new DocumentIndex({ tags: 1 }, {}, [{ _id: 1, tags: 'damp' }, many]);
    expect(found(index)).toEqual([1, 2, 2, 2]);
    expect(found(index, 'damp')).toEqual([1, 2, 2]);
    expect(index.hasManyKeys).toBe(true);
    index.remove(many);
    expect(found(index)).toEqual([1]);
    expect(index.hasManyKeys).toBe(false);
  });

  test('has a document without the field under null, unless it is sparse', () => {
    const documents = [{ _id: 1 }, { _id: 2, tags: [] }, { _id: 3, tags: null }, { _id: 4, tags: 'damp' }];
    expect(found(new DocumentIndex({ tags: 1 }, {}, documents))).toEqual([2, 1, 3, 4]);
    expect(found(new DocumentIndex({ tags: 1 }, { sparse: true }, documents))).toEqual([2, 3, 4]);
    expect(found(new DocumentIndex({ tags: 1, name: 1 }, { sparse: true }, documents))).toEqual([2, 3, 4]);
  });

  test('puts equal ones in the order of their ids', () => {
    const index = new DocumentIndex({ name: -1 });
    for (const _id of [3, 1, 2]) index.add({ _id, name: 'a' });
    index.add({ _id: 0, name: 'b' });
    expect(found(index)).toEqual([0, 1, 2, 3]);
    expect(index.name).toBe('name_-1');
  });
});
