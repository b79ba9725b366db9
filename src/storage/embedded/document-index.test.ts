import { BSON } from 'mongodb';
import { describe, expect, test } from 'vitest';
import { keysWith } from './cut.js';
import { DocumentIndex } from './document-index.js';
import { Held, type Place } from './held.js';
import { Lately } from './lately.js';
import { namedBy } from './named.js';
import type { StoredDocument } from './values.js';

const lately = new Lately();
const held = (document: StoredDocument): Held =>
  Held.written(document, BSON.serialize(document), lately, namedBy(Object.keys(document)));
const place = (document: StoredDocument): Place => ({ held: held(document) });
const found = (index: DocumentIndex, ...values: unknown[]): unknown[] =>
  [...index.places(keysWith(values))].map(({ held }) => held.kept._id);

describe('an index', () => {
  test('has a document with an array once under each different element, until it is taken away', () => {
    const many = place({ _id: 2, tags: ['lift', 'damp', 'damp'] });
    const index = new DocumentIndex({ tags: 1 }, {}, [place({ _id: 1, tags: 'damp' }), many]);
    expect(found(index)).toEqual([1, 2, 2]);
    expect(found(index, 'damp')).toEqual([1, 2]);
    expect(index.size(keysWith([]))).toBe(3);
    expect([index.hasManyKeys, index.isSingleAt('tags'), index.isSingleAt('_id')]).toEqual([
      true,
      false,
      true,
    ]);
    index.remove(many);
    expect(found(index)).toEqual([1]);
    expect([index.hasManyKeys, index.isSingleAt('tags')]).toEqual([false, true]);
  });

  test('has a document without the field under null, unless it is sparse', () => {
    const documents = [
      { _id: 1 },
      { _id: 2, tags: [] },
      { _id: 3, tags: null },
      { _id: 4, tags: 'damp' },
    ].map(place);
    expect(found(new DocumentIndex({ tags: 1 }, {}, documents))).toEqual([2, 1, 3, 4]);
    expect(found(new DocumentIndex({ tags: 1 }, { sparse: true }, documents))).toEqual([2, 3, 4]);
    expect(found(new DocumentIndex({ tags: 1, name: 1 }, { sparse: true }, documents))).toEqual([2, 3, 4]);
  });

  test('knows whether a new version of a document stands elsewhere', () => {
    const index = new DocumentIndex({ 'state.owner': 1, tags: 1 });
    const before = { _id: 1, state: { owner: 'a', seen: 1 }, tags: ['damp'], text: 'x' };
    expect(index.moves(before, { ...before, text: 'y' })).toBe(false);
    expect(index.moves(before, { ...before, state: { owner: 'a', seen: 2 } })).toBe(false);
    expect(index.moves(before, { ...before, tags: ['damp'] })).toBe(false);
    expect(index.moves(before, { ...before, state: { owner: 'b', seen: 1 } })).toBe(true);
    expect(index.moves(before, { ...before, tags: ['damp', 'lift'] })).toBe(true);
    // Its one key is the same, but it has an array of several elements now, which the index counts.
    expect(index.moves(before, { ...before, tags: ['damp', 'damp'] })).toBe(true);
    const { tags: _gone, ...without } = before;
    expect(index.moves(before, without)).toBe(true);
  });

  test('gives the new version of a document that stays where it was', () => {
    const one = place({ _id: 1, name: 'a' });
    const index = new DocumentIndex({ name: 1 }, {}, [one]);
    one.held = held({ _id: 1, name: 'a', text: 'new' });
    expect([...index.places(keysWith(['a']))].map(({ held }) => held.whole())).toEqual([
      { _id: 1, name: 'a', text: 'new' },
    ]);
  });

  test('puts equal ones in the order of their ids', () => {
    const index = new DocumentIndex({ name: -1 });
    for (const _id of [3, 1, 2]) index.add(place({ _id, name: 'a' }));
    index.add(place({ _id: 0, name: 'b' }));
    expect(found(index)).toEqual([0, 1, 2, 3]);
    expect(index.name).toBe('name_-1');
  });
});
