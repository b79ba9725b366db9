import { BSON } from 'mongodb';
import { describe, expect, test } from 'vitest';
import { Held } from './held.js';
import { Lately } from './lately.js';
import { namedBy } from './named.js';
import { projector } from './projection.js';

const text = 'damp';
const body = (_id: number): Uint8Array => BSON.serialize({ _id, text });
/** Of each of the documents here. */
const size = body(1).length;

describe('what was read or written lately', () => {
  test('stays decoded within its bounds, and goes in the order in which it was last asked for', () => {
    const lately = new Lately(2 * size);
    const [one, two, three] = [1, 2, 3].map((_id) => Held.read(body(_id), lately));
    const [first, second] = [one?.whole(), two?.whole()];
    expect(one?.whole()).toBe(first);
    const third = three?.whole();
    expect([one?.whole(), three?.whole()]).toEqual([first, third]);
    expect(one?.whole()).toBe(first);
    expect(three?.whole()).toBe(third);
    expect(two?.whole()).not.toBe(second);
    expect(one?.whole()).not.toBe(first);
  });

  test('is what was written, as it was written', () => {
    const document = { _id: 1, text };
    const held = Held.written(document, body(1), new Lately(size), namedBy(['_id']));
    expect(held.whole()).toBe(document);
  });

  test('takes no room once another version has its place', () => {
    const lately = new Lately(2 * size);
    const [kept, old, next] = [1, 2, 2].map((_id) => Held.read(body(_id), lately));
    const document = kept?.whole();
    old?.whole();
    old?.leaveBehind();
    old?.leaveBehind();
    next?.whole();
    expect(kept?.whole()).toBe(document);
  });

  test('is read all the same by whoever found it before, and takes no room for that either', () => {
    const lately = new Lately(size);
    const [kept, old] = [1, 2].map((_id) => Held.read(body(_id), lately));
    const document = kept?.whole();
    old?.leaveBehind();
    expect(old?.whole()).toEqual({ _id: 2, text });
    expect(kept?.whole()).toBe(document);
  });

  test('does not hold a document that is larger than all that may stay, which is read all the same', () => {
    const held = Held.read(body(1), new Lately(size - 1));
    expect(held.whole()).toEqual({ _id: 1, text });
    expect(held.whole()).not.toBe(held.whole());
  });

  test('is what was read whole, and not what was looked at in part', () => {
    const lately = new Lately(size);
    const [whole, part] = [1, 2].map((_id) => Held.read(body(_id), lately));
    whole?.handedOut(projector({}));
    const document = whole?.whole();
    expect(part?.handedOut(projector({ text: 1 }))).toEqual({ _id: 2, text });
    expect(whole?.whole()).toBe(document);
    part?.handedOut(projector({}));
    expect(whole?.whole()).not.toBe(document);
  });
});
